import type { SupervisedInteraction } from '@parley/wire';
import { type SupervisedState, supervisedState } from '../../components/supervisedState';
import { contactLabel } from '../../lib/contact';

export type Column =
  'contact' | 'website' | 'queue' | 'step' | 'agent' | 'waiting' | 'last' | 'watchers';

export interface Sorting {
  column: Column;
  descending: boolean;
}

export interface Filters {
  text: string;
  website: string | null;
  queue: string | null;
  state: SupervisedState | null;
}

/** Whoever waits longest comes first. */
export const LONGEST_WAIT_FIRST: Sorting = { column: 'waiting', descending: false };
export const NO_FILTERS: Filters = { text: '', website: null, queue: null, state: null };

const SOON_MS = 60_000;
const LATE_MS = 180_000;

export type Urgency = 'calm' | 'soon' | 'late';

/** How pressing a wait is. */
export function urgencyOf(waitingSince: string, now: number): Urgency {
  const age = now - Date.parse(waitingSince);
  return age >= LATE_MS ? 'late' : age >= SOON_MS ? 'soon' : 'calm';
}

export function filtered(
  rows: readonly SupervisedInteraction[],
  { text, website, queue, state }: Filters,
): SupervisedInteraction[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      (website === null || row.websiteName === website) &&
      (queue === null || row.queueName === queue) &&
      (state === null || supervisedState(row) === state) &&
      words.every((word) => wordsOf(row).includes(word)),
  );
}

/** By the column, the id deciding between equals; what has no value comes last either way. */
export function sorted(
  rows: readonly SupervisedInteraction[],
  { column, descending }: Sorting,
): SupervisedInteraction[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a, column), valueOf(b, column)];
    if (one === '' || other === '') {
      return one === other ? a.id.localeCompare(b.id) : one === '' ? 1 : -1;
    }
    return direction * one.localeCompare(other) || a.id.localeCompare(b.id);
  });
}

/** A click on a column's head: another column begins ascending, the same one turns around. */
export function sortedBy(sorting: Sorting, column: Column): Sorting {
  return { column, descending: sorting.column === column && !sorting.descending };
}

/** The names that the list has for a filter, in order. */
export function choices(
  rows: readonly SupervisedInteraction[],
  read: (row: SupervisedInteraction) => string | null,
): string[] {
  return [...new Set(rows.map(read).filter((name) => name !== null))].sort((a, b) =>
    a.localeCompare(b),
  );
}

export function contactOf({ contactName, id }: SupervisedInteraction): string {
  return contactLabel(contactName, id);
}

function wordsOf(row: SupervisedInteraction): string {
  const { websiteKey, websiteName, queueName, step, beside, agentName, botName, watchers, id } =
    row;
  return [contactOf(row), websiteKey, websiteName, queueName, step, agentName, botName, id]
    .concat(beside, watchers)
    .join(' ')
    .toLowerCase();
}

function valueOf(row: SupervisedInteraction, column: Column): string {
  switch (column) {
    case 'contact':
      return contactOf(row).toLowerCase();
    case 'website':
      return row.websiteName.toLowerCase();
    case 'queue':
      return row.queueName?.toLowerCase() ?? '';
    case 'step':
      return row.step?.toLowerCase() ?? '';
    case 'agent':
      return (row.agentName ?? row.botName)?.toLowerCase() ?? '';
    case 'waiting':
      return row.waitingSince ?? '';
    case 'last':
      return row.lastMessageAt ?? '';
    case 'watchers':
      return row.watchers.join(' ').toLowerCase();
  }
}
