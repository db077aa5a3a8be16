import type { QueueHint } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** The server's limit. */
export const MOST = 20;
const HINT = /^[a-z0-9-]{1,40}$/;

export interface HintsValues {
  hints: QueueHint[];
}

export const refusalRules: RefusalRules<'hints'> = {
  kinds: new Map<string, 'hints'>([['queue-unknown', 'hints']]),
  paths: new Map(Array.from({ length: MOST }, (_, place) => [`${place}.hint`, 'hints'] as const)),
};

/** What is wrong with a word among the others; null = nothing. */
export function wrongHint({ hint }: QueueHint, all: readonly QueueHint[]): string | null {
  if (!HINT.test(hint.trim())) return t('hints.word.wrong');
  const twice = all.filter((one) => one.hint.trim() === hint.trim()).length > 1;
  return twice ? t('hints.word.twice') : null;
}

export function check({ hints }: HintsValues): ReadonlyMap<'hints', string> {
  const wrong = hints.some((one) => wrongHint(one, hints) !== null);
  return new Map(wrong ? [['hints', t('hints.wrong')]] : []);
}
