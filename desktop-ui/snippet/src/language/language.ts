import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EmojiWords } from '../emoji/words';
import type { FileWords } from '../files/words';
import type { FormWords } from '../forms/words';
import type { LanguageCode } from './choose';
import type { Words } from './en';
import type { SystemLines } from './systemLine';

/** All texts of one language but English, whose texts are where they are used. */
export interface Catalogue {
  words: Words;
  forms: FormWords;
  files: FileWords;
  emoji: EmojiWords;
  lines: SystemLines;
}

/** The language that the customer reads. */
export interface Language extends Partial<Catalogue> {
  tag: LanguageCode;
  dir: 'ltr' | 'rtl';
  words: Words;
}

/** The language of a part of the widget. */
export const LanguageContext = createContext<Language | null>(null);

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('Drawn without a language');
  return language;
}

/** The texts of the chat, to be shown. */
export function useWords(): Words {
  return useLanguage().words;
}

/** Puts values in the places of a text, one after the other. */
export function fill(text: string, ...values: string[]): string {
  let next = 0;
  return text.replace(/#/g, () => values[next++] ?? '');
}

/** A text as it is for one, two, a few or many; `other` stands for those that are not there. */
export type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The text for that many, with the number as the language writes it. */
export function counted({ tag }: Language, texts: Counted, count: number): string {
  const text = texts[new Intl.PluralRules(tag).select(count)] ?? texts.other;
  return fill(text, count.toLocaleString(tag));
}
