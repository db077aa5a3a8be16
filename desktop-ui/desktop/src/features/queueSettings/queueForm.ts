import type { QueueChange, QueueMember, QueueSettings, QueueStrategy } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { areDistinct, wholeNumber, wrongFields, wrongLine, wrongNumber } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';

/** The form's fields; numbers as the person types them. */
export interface QueueValues {
  name: string;
  strategy: QueueStrategy;
  weight: string;
  offerTimeoutSeconds: string;
  queueTimeoutSeconds: string;
  wrapUpSeconds: string;
  /** Empty = never. */
  skillsRelaxedAfterSeconds: string;
  rejectReasons: string[];
  rejectReasonRequired: boolean;
  /** In the order of the ids. */
  members: MemberValues[];
  teamIds: string[];
}

/** An empty limit is none. */
export interface MemberValues {
  agentId: string;
  limit: string;
}

type Field = keyof QueueValues;

export const STRATEGIES: readonly QueueStrategy[] = [
  'RING_ALL',
  'ROUND_ROBIN',
  'LEAST_RECENT',
  'LEAST_BUSY',
];

/** The server's limits, said before it is asked. */
export const MOST_REASONS = 20;
const MOST_CHATS = 100;
const LONGEST_NAME = 80;
const LONGEST_REASON = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;

const FIELDS: readonly Field[] = [
  'name',
  'strategy',
  'weight',
  'offerTimeoutSeconds',
  'queueTimeoutSeconds',
  'wrapUpSeconds',
  'skillsRelaxedAfterSeconds',
  'rejectReasons',
  'rejectReasonRequired',
  'members',
  'teamIds',
];

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([['name-taken', 'name']]),
  paths: new Map<string, Field>(FIELDS.map((field) => [field, field])),
};

const NEW_QUEUE: QueueValues = {
  name: '',
  strategy: 'ROUND_ROBIN',
  weight: '5',
  offerTimeoutSeconds: '30',
  queueTimeoutSeconds: '1800',
  wrapUpSeconds: '0',
  skillsRelaxedAfterSeconds: '',
  rejectReasons: [],
  rejectReasonRequired: false,
  members: [],
  teamIds: [],
};

/** Of a new one, without a queue. */
export function valuesOf(queue: QueueSettings | undefined): QueueValues {
  if (queue === undefined) return NEW_QUEUE;
  const { name, strategy, rejectReasons, rejectReasonRequired } = queue;
  return {
    name,
    strategy,
    weight: String(queue.weight),
    offerTimeoutSeconds: String(queue.offerTimeoutSeconds),
    queueTimeoutSeconds: String(queue.queueTimeoutSeconds),
    wrapUpSeconds: String(queue.wrapUpSeconds),
    skillsRelaxedAfterSeconds: textOf(queue.skillsRelaxedAfterSeconds),
    rejectReasons,
    rejectReasonRequired,
    members: queue.members
      .map(({ agentId, capacity }) => ({ agentId, limit: textOf(capacity) }))
      .sort(byAgent),
    teamIds: [...queue.teamIds].sort(),
  };
}

/** What is left empty does not go along. */
export function changeOf(values: QueueValues): QueueChange {
  const relaxed = wholeNumber(values.skillsRelaxedAfterSeconds);
  const { strategy, rejectReasonRequired, teamIds } = values;
  return {
    name: values.name.trim(),
    strategy,
    weight: Number(values.weight),
    offerTimeoutSeconds: Number(values.offerTimeoutSeconds),
    queueTimeoutSeconds: Number(values.queueTimeoutSeconds),
    wrapUpSeconds: Number(values.wrapUpSeconds),
    ...(relaxed === null ? {} : { skillsRelaxedAfterSeconds: relaxed }),
    rejectReasons: filled(values.rejectReasons),
    rejectReasonRequired,
    members: values.members.map(memberOf),
    teamIds,
  };
}

/** What is wrong with the values, by field. */
export function check(values: QueueValues): ReadonlyMap<Field, string> {
  const relaxed = values.skillsRelaxedAfterSeconds;
  return wrongFields<Field>([
    ['name', wrongLine(values.name, LONGEST_NAME)],
    ['weight', wrongNumber(values.weight, 0, 10)],
    ['offerTimeoutSeconds', wrongNumber(values.offerTimeoutSeconds, 5, HOUR)],
    ['queueTimeoutSeconds', wrongNumber(values.queueTimeoutSeconds, 10, DAY)],
    ['wrapUpSeconds', wrongNumber(values.wrapUpSeconds, 0, HOUR)],
    ['skillsRelaxedAfterSeconds', relaxed.trim() === '' ? null : wrongNumber(relaxed, 1, DAY)],
    ['rejectReasons', wrongReasons(values)],
    ['members', values.members.some(hasWrongLimit) ? wrongLimits() : null],
  ]);
}

/** Puts an agent among the members, or takes them away. */
export function withMember(members: readonly MemberValues[], agentId: string, on: boolean) {
  const others = members.filter((member) => member.agentId !== agentId);
  return on ? [...others, { agentId, limit: '' }].sort(byAgent) : others;
}

export function withLimit(members: readonly MemberValues[], agentId: string, limit: string) {
  return members.map((member) => (member.agentId === agentId ? { agentId, limit } : member));
}

export function isWrongReason(reason: string): boolean {
  return reason.trim() !== '' && wrongLine(reason, LONGEST_REASON) !== null;
}

export function hasWrongLimit({ limit }: MemberValues): boolean {
  return limit.trim() !== '' && wrongNumber(limit, 1, MOST_CHATS) !== null;
}

function wrongLimits(): string {
  return t('settings.queue.members.limit.wrong', { most: MOST_CHATS });
}

function wrongReasons({ rejectReasons, rejectReasonRequired }: QueueValues): string | null {
  if (rejectReasons.some(isWrongReason)) return t('form.line', { most: LONGEST_REASON });
  if (!areDistinct(rejectReasons)) return t('settings.queue.reasons.twice');
  const needed = rejectReasonRequired && filled(rejectReasons).length === 0;
  return needed ? t('settings.queue.reasons.needed') : null;
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function memberOf({ agentId, limit }: MemberValues): QueueMember {
  const capacity = wholeNumber(limit);
  return capacity === null ? { agentId } : { agentId, capacity };
}

function textOf(number: number | null | undefined): string {
  return String(number ?? '');
}

function byAgent(one: MemberValues, other: MemberValues): number {
  return one.agentId < other.agentId ? -1 : 1;
}
