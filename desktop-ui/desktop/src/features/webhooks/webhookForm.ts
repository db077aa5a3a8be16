import type { Webhook, WebhookChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** The form's fields as the person types them. */
export interface WebhookValues {
  key: string;
  name: string;
  url: string;
  timeLimitSeconds: string;
  /** Left empty, the one there is stays. */
  secret: string;
}

type Field = keyof WebhookValues;

const KEY = /^[a-z][a-z0-9-]{1,39}$/;
const SECRET = { least: 16, most: 200 } as const;
const LONGEST_NAME = 80;
const LONGEST_CALL = 10;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['key', 'key'],
    ['name', 'name'],
    ['url', 'url'],
    ['timeLimitSeconds', 'timeLimitSeconds'],
    ['secret', 'secret'],
  ]),
};

/** Of a new one, without a webhook. */
export function valuesOf(webhook: Webhook | undefined): WebhookValues {
  return {
    key: webhook?.key ?? '',
    name: webhook?.name ?? '',
    url: webhook?.url ?? '',
    timeLimitSeconds: String(webhook?.timeLimitSeconds ?? 5),
    secret: '',
  };
}

export function changeOf({ name, url, timeLimitSeconds, secret }: WebhookValues): WebhookChange {
  return {
    name: name.trim(),
    url: url.trim(),
    timeLimitSeconds: Number(timeLimitSeconds),
    ...(secret === '' ? {} : { secret }),
  };
}

/** What is wrong; only a new webhook needs a secret. */
export function check(values: WebhookValues, isNew: boolean): ReadonlyMap<Field, string> {
  const name = values.name.trim();
  const seconds = /^\d{1,2}$/.test(values.timeLimitSeconds) ? Number(values.timeLimitSeconds) : 0;
  const length = values.secret.length;
  const right: [Field, boolean][] = [
    ['key', KEY.test(values.key)],
    ['name', name !== '' && name.length <= LONGEST_NAME],
    ['url', URL.canParse(values.url.trim())],
    ['timeLimitSeconds', seconds >= 1 && seconds <= LONGEST_CALL],
    ['secret', length === 0 ? !isNew : length >= SECRET.least && length <= SECRET.most],
  ];
  return new Map(
    right.flatMap(([field, isRight]) =>
      isRight ? [] : [[field, t(`settings.webhook.${field}.wrong`)]],
    ),
  );
}

/** The list with this webhook in it, in the place of an older one. */
export function withWebhook(all: Webhook[], saved: Webhook): Webhook[] {
  return [...all.filter(({ key }) => key !== saved.key), saved].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}
