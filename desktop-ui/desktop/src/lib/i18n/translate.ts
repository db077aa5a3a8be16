import { en } from './en';

export type TextKey = keyof typeof en;
export type Catalogue = Record<TextKey, string>;
type Values = Record<string, string | number>;

/** Fills a catalogue's text; an unknown placeholder stays visible, so that it is noticed. */
export function translator(catalogue: Catalogue): (key: TextKey, values?: Values) => string {
  return (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      name in values ? String(values[name]) : placeholder,
    );
}

/** The one language so far; a second catalogue is chosen here, before the first render. */
export const t = translator(en);
