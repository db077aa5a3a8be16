import type { CannedAnswer, CannedAnswerChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { type CannedWords, wrongWords } from '../../lib/cannedRules';
import { wrongFields } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';

/** In which chats an administrator can make a canned answer be of use. */
export const SHARED_SCOPES = ['EVERYWHERE', 'WEBSITE', 'QUEUE'] as const;
export type SharedScope = (typeof SHARED_SCOPES)[number];

/** The form's fields; a place that is not chosen yet is empty. */
export interface CannedAnswerValues extends CannedWords {
  scope: SharedScope;
  websiteKey: string;
  queueId: string;
}

type Field = keyof CannedAnswerValues;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([
    ['shortcut-taken', 'shortcut'],
    ['queue-unknown', 'queueId'],
  ]),
  paths: new Map<string, Field>([
    ['scope', 'scope'],
    ['websiteKey', 'websiteKey'],
    ['queueId', 'queueId'],
    ['shortcut', 'shortcut'],
    ['text', 'text'],
  ]),
};

/** The scope that a select names; everywhere for anything else. */
export function sharedScope(value: string): SharedScope {
  return SHARED_SCOPES.find((scope) => scope === value) ?? 'EVERYWHERE';
}

/** Of a new one, without a canned answer. */
export function valuesOf(answer: CannedAnswer | undefined): CannedAnswerValues {
  return {
    scope: sharedScope(answer?.scope ?? ''),
    websiteKey: answer?.websiteKey ?? '',
    queueId: answer?.queueId ?? '',
    shortcut: answer?.shortcut ?? '',
    text: answer?.text ?? '',
  };
}

/**
 * @param version the one that was read; undefined for a new one
 */
export function changeOf(
  values: CannedAnswerValues,
  version: number | undefined,
): CannedAnswerChange {
  const { scope, websiteKey, queueId, shortcut, text } = values;
  return {
    scope,
    shortcut: shortcut.trim(),
    text: text.trim(),
    ...(scope === 'WEBSITE' ? { websiteKey } : {}),
    ...(scope === 'QUEUE' ? { queueId } : {}),
    ...(version === undefined ? {} : { version }),
  };
}

export function check(values: CannedAnswerValues): ReadonlyMap<Field, string> {
  const { scope, websiteKey, queueId } = values;
  const noWebsite = scope === 'WEBSITE' && websiteKey === '';
  const noQueue = scope === 'QUEUE' && queueId === '';
  const places = wrongFields<Field>([
    ['websiteKey', noWebsite ? t('settings.cannedAnswer.website.wrong') : null],
    ['queueId', noQueue ? t('settings.cannedAnswer.queue.wrong') : null],
  ]);
  return new Map<Field, string>([...places, ...wrongWords(values)]);
}

/** Where it is used, in words. */
export function placeWords({ scope, placeName }: CannedAnswer): string {
  const name = placeName ?? '';
  if (scope === 'WEBSITE') return t('settings.cannedAnswers.website', { name });
  if (scope === 'QUEUE') return t('settings.cannedAnswers.queue', { name });
  return t('settings.cannedAnswers.everywhere');
}
