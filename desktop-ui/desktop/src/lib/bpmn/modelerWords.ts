import { language } from '../i18n/translate';

type Replacements = Record<string, string>;

/** The modeler's own words in the desktop's language, by its English; null where that is English. */
export async function modelerWords(): Promise<Replacements | null> {
  return language() === 'it' ? (await import('./italianModeler')).words : null;
}

/** To be added to a modeler: what it says passes through here. */
export function translateModule(words: Replacements | null): Record<string, unknown> {
  const translate = (text: string, replacements: Replacements = {}) =>
    (words?.[text] ?? text).replace(
      /\{([^}]+)\}/gu,
      (place, key: string) => replacements[key] ?? place,
    );
  return { translate: ['value', translate] };
}
