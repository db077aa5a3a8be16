import { render } from 'preact';
import styles from './form.css?inline';
import { FormView, type FormProps } from './FormView';

/** A form that stands in the page: to be given new props, or taken away. */
export interface ShownForm {
  update(props: FormProps): void;
  remove(): void;
}

export type ShowForm = (place: Element, props: FormProps) => ShownForm;

/** Draws a form into an element of the widget, with the styles that only forms need. */
export const showForm: ShowForm = (place, props) => {
  addStyles(place.getRootNode());
  const update = (next: FormProps) => render(<FormView {...next} />, place);
  update(props);
  return { update, remove: () => render(null, place) };
};

function addStyles(root: Node): void {
  if (!(root instanceof ShadowRoot) || !('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.slice(0, 1), sheet];
}
