import type { AgentSettings, AgentSettingsChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { areDistinct, wrongFields, wrongLine, wrongNumber } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';

/** The form's fields; numbers as the person types them. */
export interface AgentValues {
  alias: string;
  capacity: string;
  skills: SkillValues[];
}

/** A skill without a name is none. */
export interface SkillValues {
  skill: string;
  level: string;
}

type Field = keyof AgentValues;

/** The server's limits, said before it is asked. */
export const MOST_CHATS = 100;
export const MOST_SKILLS = 50;
export const LEVELS = ['1', '2', '3', '4', '5'];
const LONGEST_ALIAS = 80;
const LONGEST_SKILL = 40;

export const NEW_SKILL: SkillValues = { skill: '', level: '3' };

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>(),
  paths: new Map<string, Field>([
    ['alias', 'alias'],
    ['capacity', 'capacity'],
    ['skills', 'skills'],
  ]),
};

export function valuesOf({ alias, capacity, skills }: AgentSettings): AgentValues {
  return {
    alias,
    capacity: String(capacity),
    skills: skills.map(({ skill, level }) => ({ skill, level: String(level ?? 1) })),
  };
}

export function changeOf({ alias, capacity, skills }: AgentValues): AgentSettingsChange {
  return {
    alias: alias.trim(),
    capacity: Number(capacity),
    skills: skills
      .filter(({ skill }) => skill.trim() !== '')
      .map(({ skill, level }) => ({ skill: skill.trim(), level: Number(level) })),
  };
}

/** What is wrong with the values, by field. */
export function check({ alias, capacity, skills }: AgentValues): ReadonlyMap<Field, string> {
  return wrongFields<Field>([
    ['alias', wrongLine(alias, LONGEST_ALIAS)],
    ['capacity', wrongNumber(capacity, 1, MOST_CHATS)],
    ['skills', wrongSkills(skills)],
  ]);
}

export function isWrongSkill({ skill }: SkillValues): boolean {
  return skill.trim() !== '' && wrongLine(skill, LONGEST_SKILL) !== null;
}

/** The skills of all these agents, to choose from: a flow knows a skill by its exact name. */
export function knownSkills(agents: readonly AgentSettings[]): string[] {
  const names = agents.flatMap(({ skills }) => skills.map(({ skill }) => skill));
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}

function wrongSkills(skills: readonly SkillValues[]): string | null {
  if (skills.some(isWrongSkill)) return t('form.line', { most: LONGEST_SKILL });
  return areDistinct(skills.map(({ skill }) => skill)) ? null : t('settings.agent.skill.twice');
}
