import type { RoutingSettings } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { wrongFields, wrongNumber } from '../../lib/formRules';

/** The form's fields as the person types them. */
export interface LimitValues {
  missedLimit: string;
  maxOpenChats: string;
}

type Field = keyof LimitValues;

/** The server's limits, said before it is asked. */
const MOST_MISSED = 100;
const MOST_CHATS = 100_000;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['missedLimit', 'missedLimit'],
    ['maxOpenChats', 'maxOpenChats'],
  ]),
};

export function valuesOf({ missedLimit, maxOpenChats }: RoutingSettings): LimitValues {
  return { missedLimit: String(missedLimit), maxOpenChats: String(maxOpenChats) };
}

export function changeOf({ missedLimit, maxOpenChats }: LimitValues): RoutingSettings {
  return { missedLimit: Number(missedLimit), maxOpenChats: Number(maxOpenChats) };
}

export function check({ missedLimit, maxOpenChats }: LimitValues): ReadonlyMap<Field, string> {
  return wrongFields<Field>([
    ['missedLimit', wrongNumber(missedLimit, 0, MOST_MISSED)],
    ['maxOpenChats', wrongNumber(maxOpenChats, 0, MOST_CHATS)],
  ]);
}
