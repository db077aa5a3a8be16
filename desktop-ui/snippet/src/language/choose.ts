import type { WebsiteLook } from '@parley/wire';
import { ENGLISH } from './english';
import type { Language } from './language';

/** The languages that the chat speaks. */
export const LANGUAGES = ['en', 'it', 'de', 'es', 'fr', 'ar'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT = new Set<string>(['ar']);

/** What a website allows. */
export type Offered = Pick<WebsiteLook, 'languages' | 'language'>;

/**
 * The first of the wishes, as BCP 47 tags, that the website allows and the chat speaks; else the
 * website's own language.
 */
export function chosenLanguage(wishes: readonly string[], offered: Offered): LanguageCode {
  const codes = wishes.map((wish) => wish.trim().toLowerCase().split(/[-_]/)[0] ?? '');
  const allowed = codes.find((code) => offered.languages.includes(code) && known(code));
  return known(allowed) ?? known(offered.language) ?? 'en';
}

function known(code: string | undefined): LanguageCode | undefined {
  return LANGUAGES.find((language) => language === code);
}

export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
}

interface Reader {
  /** What the page and its browser would like to read, the best first. */
  languages: () => readonly string[];
  loadLanguage: (code: LanguageCode) => Promise<Language>;
}

/** The language that the customer reads; English when its texts cannot be fetched. */
export async function spokenLanguage(
  { languages, loadLanguage }: Reader,
  offered: Offered,
): Promise<Language> {
  const code = chosenLanguage(languages(), offered);
  if (code === ENGLISH.tag) return ENGLISH;
  try {
    return await loadLanguage(code);
  } catch {
    // A chat in English is better than none.
    return ENGLISH;
  }
}
