import { wrongFields } from './formRules';
import { t } from './i18n/translate';

/** What everybody who writes a canned answer fills in. */
export interface CannedWords {
  shortcut: string;
  text: string;
}

/** The server's limits, said before it is asked. */
const SHORTCUT = /^[\p{L}\p{N}_-]{1,30}$/u;
const LONGEST_TEXT = 4000;
const VARIABLE = /\{[ \t]*([\p{L}\p{N}_]+)[ \t]*(?:\|[^{}\n]*)?\}/gu;
const KNOWN = new Set(['contact', 'agent', 'website']);

/** What is wrong with a canned answer's words. */
export function wrongWords({
  shortcut,
  text,
}: CannedWords): ReadonlyMap<keyof CannedWords, string> {
  return wrongFields<keyof CannedWords>([
    ['shortcut', SHORTCUT.test(shortcut.trim()) ? null : t('canned.shortcut.wrong')],
    ['text', wrongText(text.trim())],
  ]);
}

function wrongText(text: string): string | null {
  const { length } = Array.from(text);
  if (length === 0 || length > LONGEST_TEXT) return t('canned.text.wrong');
  const name = [...text.matchAll(VARIABLE)].map((found) => found[1] ?? '').find(isUnknown);
  return name === undefined ? null : t('canned.text.unknown', { name: `{${name}}` });
}

function isUnknown(name: string): boolean {
  return !KNOWN.has(name);
}
