import type { CannedAnswer, OwnAnswerChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import type { CannedWords } from '../../lib/cannedRules';

export const refusalRules: RefusalRules<keyof CannedWords> = {
  kinds: new Map<string, keyof CannedWords>([['shortcut-taken', 'shortcut']]),
  paths: new Map<string, keyof CannedWords>([
    ['shortcut', 'shortcut'],
    ['text', 'text'],
  ]),
};

/** Of a new one, without a canned answer. */
export function valuesOf(answer: CannedAnswer | undefined): CannedWords {
  return { shortcut: answer?.shortcut ?? '', text: answer?.text ?? '' };
}

/**
 * @param version the one that was read; undefined for a new one
 */
export function changeOf(
  { shortcut, text }: CannedWords,
  version: number | undefined,
): OwnAnswerChange {
  const words = { shortcut: shortcut.trim(), text: text.trim() };
  return version === undefined ? words : { ...words, version };
}
