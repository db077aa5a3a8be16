import type { TeamChange, TeamSettings } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { wrongFields, wrongLine } from '../../lib/formRules';

/** The form's fields; the agents in the order of their ids. */
export interface TeamValues {
  name: string;
  agentIds: string[];
}

type Field = keyof TeamValues;

/** The server's limit, said before it is asked. */
const LONGEST_NAME = 80;

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([['name-taken', 'name']]),
  paths: new Map<string, Field>([
    ['name', 'name'],
    ['agentIds', 'agentIds'],
  ]),
};

/** Of a new one, without a team. */
export function valuesOf(team: TeamSettings | undefined): TeamValues {
  return { name: team?.name ?? '', agentIds: [...(team?.agentIds ?? [])].sort() };
}

export function changeOf({ name, agentIds }: TeamValues): TeamChange {
  return { name: name.trim(), agentIds };
}

export function check({ name }: TeamValues): ReadonlyMap<Field, string> {
  return wrongFields<Field>([['name', wrongLine(name, LONGEST_NAME)]]);
}
