import { type ComponentType, h, render } from 'preact';

/** A part that stands in the page: to be given new props, or taken away. */
export interface Shown<P> {
  update(props: P): void;
  remove(): void;
}

/** Draws a part, whose code came later than the page, into an element of the widget. */
export type Show<P> = (place: Element, props: P) => Shown<P>;

/** Shows a component, with the styles that only it needs. */
export function shows<P extends object>(View: ComponentType<P>, styles: string): Show<P> {
  let sheet: CSSStyleSheet | null = null;
  return (place, props) => {
    const root = place.getRootNode();
    if (root instanceof ShadowRoot && 'adoptedStyleSheets' in root && sheet === null) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
    const update = (next: P) => render(h(View, next), place);
    update(props);
    return { update, remove: () => render(null, place) };
  };
}
