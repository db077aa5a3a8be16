import type { Bot, BotChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { t } from '../../lib/i18n/translate';

/** The form's fields as the person types them. */
export interface BotValues {
  key: string;
  name: string;
  account: string;
}

type Field = keyof BotValues;

const KEY = /^[a-z][a-z0-9-]{1,39}$/;
const ACCOUNT = /^[A-Za-z0-9._-]{1,255}$/;
const LONGEST_NAME = 80;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['key', 'key'],
    ['name', 'name'],
    ['account', 'account'],
  ]),
};

/** Of a new one, without a bot. */
export function valuesOf(bot: Bot | undefined): BotValues {
  return { key: bot?.key ?? '', name: bot?.name ?? '', account: bot?.account ?? '' };
}

export function changeOf({ name, account }: BotValues): BotChange {
  return { name: name.trim(), account: account.trim() };
}

/** What is wrong. */
export function check(values: BotValues): ReadonlyMap<Field, string> {
  const name = values.name.trim();
  const right: [Field, boolean][] = [
    ['key', KEY.test(values.key)],
    ['name', name !== '' && name.length <= LONGEST_NAME],
    ['account', ACCOUNT.test(values.account.trim())],
  ];
  return new Map(
    right.flatMap(([field, isRight]) =>
      isRight ? [] : [[field, t(`settings.bot.${field}.wrong`)]],
    ),
  );
}

/** The list with this bot in it, in the place of an older one. */
export function withBot(all: Bot[], saved: Bot): Bot[] {
  return [...all.filter(({ key }) => key !== saved.key), saved].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}
