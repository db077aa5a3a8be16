import { createStore } from '../store';
import type { en } from './en';

export type TextKey = keyof typeof en;
export type Catalogue = Record<TextKey, string>;

/** What a file of another language holds: the keys of its English file, none less and none more. */
export type Translated<English> = { readonly [Key in keyof English]: string };

/** The keys that have a text of their own for one: `chats` beside `chats.one`. */
export type PluralKey = {
  [Key in TextKey]: `${Key}.one` extends TextKey ? Key : never;
}[TextKey];

export type Language = 'en' | 'it';
type Values = Record<string, string | number>;

/** All that the desktop says in one language. */
export interface Words {
  language: Language;
  /** The language with the habits of a country, such as `en-GB`. */
  locale: string;
  texts: Catalogue;
  /** What the server refuses with, by the kind of the problem; where one is absent, its own words. */
  problems: Readonly<Record<string, string>> | null;
}

const spoken = createStore<Words | null>(null);

/** Speaks this language from now on; what is drawn already must be drawn anew. */
export function speak(words: Words): void {
  spoken.set(words);
}

export function language(): Language {
  return words().language;
}

/** The language as `Intl` takes it. */
export function locale(): string {
  return words().locale;
}

/** A text of the catalogue; an unknown placeholder stays visible, so that it is noticed. */
export function t(key: TextKey, values: Values = {}): string {
  return filled(words().texts[key], values);
}

/** A text for so many, which are its placeholder `count`. */
export function plural(key: PluralKey, count: number, values: Values = {}): string {
  const { texts } = words();
  const one = new Intl.PluralRules(language()).select(count) === 'one';
  const text = one ? pluralOne(texts, key) : texts[key];
  return filled(text, { ...values, count: number(count) });
}

/** What the server's refusal of this kind is called, with its facts, or null where its own words serve. */
export function problemText(kind: string, facts: Values = {}): string | null {
  const { problems } = words();
  return problems === null ? null : filled(problems[kind] ?? t('error.refused'), facts);
}

export function number(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale(), options).format(value);
}

function pluralOne(texts: Catalogue, key: PluralKey): string {
  return texts[`${key}.one` as TextKey];
}

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    name in values ? String(values[name]) : placeholder,
  );
}

function words(): Words {
  const now = spoken.get();
  if (now === null) throw new Error('No language is loaded yet.');
  return now;
}
