import type { RefusalRules } from '../../api/refusal';
import type { VideoSettings, VideoSettingsChange } from '../../api/settingsApi';
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

const WHOLE_NUMBER = /^[1-9]\d{0,5}$/;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['maxCalls', 'maxCalls'],
    ['maxMinutes', 'maxMinutes'],
    ['jitsi.baseUrl', 'baseUrl'],
    ['jitsi.appId', 'appId'],
    ['jitsi.audience', 'audience'],
    ['jitsi.secret', 'secret'],
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

/** A secret goes along only when it is a new one. */
export function changeOf(values: VideoValues): VideoSettingsChange {
  const { maxCalls, maxMinutes, audience, secret } = values;
  return {
    maxCalls: Number(maxCalls),
    maxMinutes: Number(maxMinutes),
    jitsi: {
      baseUrl: textOrNull(values.baseUrl),
      appId: textOrNull(values.appId),
      audience: audience.trim(),
      ...(secret === '' ? {} : { secret }),
    },
  };
}

/** What is wrong; Jitsi may be left out altogether, but not by half. */
export function check(values: VideoValues, secretSet: boolean): ReadonlyMap<Field, string> {
  const wrong = new Map<Field, string>();
  for (const field of ['maxCalls', 'maxMinutes'] as const) {
    if (!WHOLE_NUMBER.test(values[field].trim())) wrong.set(field, t('video.number'));
  }
  if (isBlank(values.audience)) wrong.set('audience', t('video.required.alone'));
  for (const field of missingOfJitsi(values, secretSet)) wrong.set(field, t('video.required'));
  if (!isBlank(values.baseUrl) && !isWebAddress(values.baseUrl)) {
    wrong.set('baseUrl', t('video.baseUrl.wrong'));
  }
  if (values.replaceSecret && values.secret === '') {
    wrong.set('secret', t('video.secret.required'));
  }
  return wrong;
}

function missingOfJitsi(values: VideoValues, secretSet: boolean): Field[] {
  const needed = ['baseUrl', 'appId', ...(secretSet ? [] : ['secret' as const])] as const;
  const wanted = [values.baseUrl, values.appId, values.secret].some((text) => !isBlank(text));
  return wanted ? needed.filter((field) => isBlank(values[field])) : [];
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text.trim()) && /^https?:$/.test(new URL(text.trim()).protocol);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function textOrNull(text: string): string | null {
  return isBlank(text) ? null : text.trim();
}
