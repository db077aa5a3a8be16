import type { GreetingRule, GreetingVisitors, WebsiteGreetings } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { wrongLine, wrongNumber } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';

export const VISITORS: readonly GreetingVisitors[] = ['EVERYBODY', 'NEW', 'RETURNING'];

/** The server's limits. */
export const MOST = 10;
export const LONGEST_TEXT = 300;
const LONGEST_PAGE = 200;
const MOST_STARS = 5;
const LONGEST_WAIT = 3_600;

/** One greeting as it is edited. */
export interface GreetingValues extends Omit<GreetingRule, 'seconds'> {
  /** As the person types it. */
  seconds: string;
}

export interface GreetingsValues {
  greetings: GreetingValues[];
}

export const FRESH: GreetingValues = {
  text: '',
  translations: {},
  page: '',
  seconds: '20',
  visitors: 'EVERYBODY',
  enabled: true,
};

const FIELDS = ['text', 'translations', 'page', 'seconds'];

/** Each card says itself what is wrong with it; the server is asked only when none does. */
export const refusalRules: RefusalRules<'greetings'> = {
  kinds: new Map<string, 'greetings'>(),
  paths: new Map(
    Array.from({ length: MOST }, (_, place) =>
      FIELDS.map((field) => [`${place}.${field}`, 'greetings'] as const),
    ).flat(),
  ),
};

export function valuesOf({ greetings }: WebsiteGreetings): GreetingsValues {
  return { greetings: greetings.map((one) => ({ ...one, seconds: String(one.seconds) })) };
}

export function rulesOf({ greetings }: GreetingsValues): GreetingRule[] {
  return greetings.map((one) => ({ ...one, seconds: Number(one.seconds) }));
}

/** What is wrong with a greeting, by field. */
export function wrongIn({ text, page, seconds }: GreetingValues) {
  return {
    text: wrongLine(text, LONGEST_TEXT),
    page: isPage(page.trim()) ? null : t('greetings.page.wrong', { most: MOST_STARS }),
    seconds: wrongNumber(seconds, 0, LONGEST_WAIT),
  };
}

export function check({ greetings }: GreetingsValues): ReadonlyMap<'greetings', string> {
  const wrong = greetings.some((one) => Object.values(wrongIn(one)).some((text) => text !== null));
  return new Map(wrong ? [['greetings', t('greetings.wrong')]] : []);
}

/** The greeting with another text in a language; in every language where it is the empty text. */
export function withText(greeting: GreetingValues, language: string, text: string): GreetingValues {
  if (language === '') return { ...greeting, text };
  const { [language]: before, ...others } = greeting.translations;
  const translations = text === '' ? others : { ...others, [language]: text };
  return before === undefined && text === '' ? greeting : { ...greeting, translations };
}

function isPage(page: string): boolean {
  const stars = page.split('*').length - 1;
  return (
    page === '' || (page.startsWith('/') && page.length <= LONGEST_PAGE && stars <= MOST_STARS)
  );
}
