import { type ComponentType, h, render } from 'preact';
import { type Language, LanguageContext } from '../language/language';
import { addStyles } from './styles';

/** A part that stands in the page: to be given new props, or taken away. */
export interface Shown<P> {
  update(props: P, language: Language): void;
  remove(): void;
}

/** Draws a part, whose code came later than the page, into an element of the widget. */
export type Show<P> = (place: Element, props: P, language: Language) => Shown<P>;

/** Shows a component, with the styles that only it needs. */
export function shows<P extends object>(View: ComponentType<P>, styles: string): Show<P> {
  const styled = new WeakSet<Node>();
  return (place, first, language) => {
    const root = place.getRootNode();
    if (root instanceof ShadowRoot && !styled.has(root)) {
      styled.add(root);
      addStyles(root, styles, root.querySelector('style')?.nonce ?? '');
    }
    const update = (props: P, value: Language) =>
      render(h(LanguageContext.Provider, { value, children: h(View, props) }), place);
    update(first, language);
    return { update, remove: () => render(null, place) };
  };
}
