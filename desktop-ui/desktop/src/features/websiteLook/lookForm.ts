import type {
  LookScheme,
  LookSide,
  LookTexts,
  WebsiteLook,
  WebsiteLookChange,
  WebsiteLookSettings,
} from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { wrongFields, wrongLine, wrongNumber } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';
import { LANGUAGES } from '../../lib/snippetLanguages';

export const SIDES: readonly LookSide[] = ['AUTO', 'RIGHT', 'LEFT'];
export const SCHEMES: readonly LookScheme[] = ['LIGHT', 'DARK', 'AUTO'];

/** The server's limits. */
export const LONGEST: Readonly<Record<keyof LookTexts, number>> = {
  title: 60,
  subtitle: 120,
  greeting: 500,
  launcher: 30,
};
const LOWEST = 300;
const COLOUR = /^#[0-9a-f]{6}$/i;

/** The look as it is edited. */
export interface LookValues extends Omit<WebsiteLook, 'launcherBottom'> {
  /** As the person types it. */
  launcherBottom: string;
}

export const refusalRules: RefusalRules<keyof LookValues> = {
  kinds: new Map<string, keyof LookValues>([['avatar-unknown', 'avatar']]),
  paths: new Map<string, keyof LookValues>([
    ['colour', 'colour'],
    ['greeting', 'texts'],
    ['title', 'texts'],
    ['subtitle', 'texts'],
    ['launcher', 'texts'],
    ['launcherBottom', 'launcherBottom'],
    ['languages', 'languages'],
    ['language', 'language'],
  ]),
};

export function valuesOf({ look }: WebsiteLookSettings): LookValues {
  return { ...look, launcherBottom: String(look.launcherBottom) };
}

export function changeOf(values: LookValues, version: number): WebsiteLookChange {
  return { look: lookOf(values), version };
}

/** What the values make of the chat, right or wrong as they may be. */
export function lookOf(values: LookValues): WebsiteLook {
  const bottom = Number(values.launcherBottom);
  return { ...values, launcherBottom: Number.isFinite(bottom) ? bottom : 0 };
}

/** What is wrong with the values, by field. */
export function check(values: LookValues): ReadonlyMap<keyof LookValues, string> {
  return wrongFields<keyof LookValues>([
    ['colour', COLOUR.test(values.colour.trim()) ? null : t('look.colour.wrong')],
    ['texts', wrongGreeting(values.texts)],
    ['launcherBottom', wrongNumber(values.launcherBottom, 0, LOWEST)],
    ['languages', values.languages.length > 0 ? null : t('look.languages.none')],
  ]);
}

function wrongGreeting({ greeting }: LookTexts): string | null {
  return wrongLine(greeting, LONGEST.greeting);
}

/** The texts of a language; of every language where it is the empty text. */
export function textsIn({ texts, translations }: LookValues, language: string): LookTexts {
  return language === '' ? texts : (translations[language] ?? NO_TEXTS);
}

/** The values with other texts in a language. */
export function withTexts(
  { texts, translations }: LookValues,
  language: string,
  change: Partial<LookTexts>,
): Pick<LookValues, 'texts' | 'translations'> {
  if (language === '') return { texts: { ...texts, ...change }, translations };
  const { [language]: before = NO_TEXTS, ...others } = translations;
  const next = { ...before, ...change };
  const isEmpty = Object.values(next).every((text) => text === '');
  return { texts, translations: isEmpty ? others : { ...others, [language]: next } };
}

const NO_TEXTS: LookTexts = { title: '', subtitle: '', greeting: '', launcher: '' };

/** The values with other languages; the one for all others stays one of them. */
export function withLanguages(
  { language }: LookValues,
  chosen: readonly string[],
): Pick<LookValues, 'languages' | 'language'> {
  const languages = [...LANGUAGES.keys()].filter((code) => chosen.includes(code));
  return { languages, language: languages.includes(language) ? language : (languages[0] ?? 'en') };
}
