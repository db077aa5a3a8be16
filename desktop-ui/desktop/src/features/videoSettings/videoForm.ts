import type { VideoSettings, VideoSettingsChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** The form's fields as the person types them. */
export interface VideoValues {
  maxCalls: string;
  maxMinutes: string;
  baseUrl: string;
  appId: string;
  audience: string;
  /** Whether the secret that is set shall be replaced. */
  replaceSecret: boolean;
  secret: string;
}

type Field = keyof VideoValues;

const WHOLE_NUMBER = /^\d{1,6}$/;
/** The server's limits, said before it is asked. */
export const MOST = { maxCalls: 1000, maxMinutes: 480 } as const;
export const SHORTEST_SECRET = 32;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['maxCalls', 'maxCalls'],
    ['maxMinutes', 'maxMinutes'],
    ['baseUrl', 'baseUrl'],
    ['appId', 'appId'],
    ['audience', 'audience'],
    ['secret', 'secret'],
  ]),
};

export function valuesOf({ maxCalls, maxMinutes, jitsi }: VideoSettings): VideoValues {
  return {
    maxCalls: String(maxCalls),
    maxMinutes: String(maxMinutes),
    baseUrl: jitsi.baseUrl ?? '',
    appId: jitsi.appId ?? '',
    audience: jitsi.audience,
    replaceSecret: false,
    secret: '',
  };
}

/** What is left empty does not go along; a secret that does not is kept. */
export function changeOf(values: VideoValues): VideoSettingsChange {
  const { maxCalls, maxMinutes, baseUrl, appId, audience, secret } = values;
  return {
    maxCalls: Number(maxCalls),
    maxMinutes: Number(maxMinutes),
    jitsi: {
      ...(isBlank(baseUrl) ? {} : { baseUrl: baseUrl.trim() }),
      ...(isBlank(appId) ? {} : { appId: appId.trim() }),
      ...(secret === '' ? {} : { secret }),
      audience: audience.trim(),
    },
  };
}

/** What is wrong; Jitsi may be left out altogether, but not by half. */
export function check(values: VideoValues, secretSet: boolean): ReadonlyMap<Field, string> {
  const needed = isWanted(values);
  const found: [Field, string | null][] = [
    ['maxCalls', wrongNumber(values.maxCalls, MOST.maxCalls)],
    ['maxMinutes', wrongNumber(values.maxMinutes, MOST.maxMinutes)],
    ['baseUrl', wrongText(values.baseUrl, needed, isBaseUrl, t('settings.video.baseUrl.wrong'))],
    ['appId', wrongText(values.appId, needed, isName, t('settings.video.name.wrong'))],
    ['secret', wrongSecret(values, needed && !secretSet)],
    ['audience', wrongText(values.audience, true, isName, t('settings.video.name.wrong'))],
  ];
  return new Map(found.flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}

/** Whether the person means to use Jitsi: then all of it is needed. */
function isWanted({ baseUrl, appId, secret }: VideoValues): boolean {
  return [baseUrl, appId, secret].some((text) => !isBlank(text));
}

function wrongNumber(text: string, most: number): string | null {
  const number = WHOLE_NUMBER.test(text.trim()) ? Number(text) : 0;
  return number >= 1 && number <= most ? null : t('settings.video.number', { most });
}

function wrongText(
  text: string,
  needed: boolean,
  isRight: (text: string) => boolean,
  wrong: string,
): string | null {
  if (isBlank(text)) return needed ? t('settings.video.required') : null;
  return isRight(text.trim()) ? null : wrong;
}

function wrongSecret({ secret, replaceSecret }: VideoValues, needed: boolean): string | null {
  if (secret === '' && replaceSecret) return t('settings.video.secret.required');
  if (secret === '') return needed ? t('settings.video.required') : null;
  const bytes = new TextEncoder().encode(secret).length;
  return bytes >= SHORTEST_SECRET
    ? null
    : t('settings.video.secret.short', { least: SHORTEST_SECRET });
}

function isName(text: string): boolean {
  return NAME.test(text);
}

/** Unprotected only on this machine, where people try things out. */
function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.includes(hostname));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
