import type { InteractionListPage, ListedInteraction } from '@parley/wire';

/** The server tells no more at once. */
const MOST_ASKED = 200;

export interface ListData {
  pages: InteractionListPage[];
  pageParams: unknown[];
}

export function rowsOf(data: ListData): ListedInteraction[] {
  return data.pages.flatMap((page) => page.rows);
}

/** Rows that may change, the others as far as there is room. */
export function toAskAgain(rows: ListedInteraction[]): string[] {
  const lively = rows.filter(isLively);
  const still = rows.filter((row) => !isLively(row));
  return [...lively, ...still].slice(0, MOST_ASKED).map(({ id }) => id);
}

/** The same rows in the same places, as they are now. */
export function refreshed(data: ListData, rows: ListedInteraction[]): ListData {
  const now = new Map(rows.map((row) => [row.id, row]));
  const pages = data.pages.map((page) => ({
    ...page,
    rows: page.rows.map((row) => now.get(row.id) ?? row),
  }));
  return { ...data, pages };
}

/** Closed, and its agent has nothing left to do. */
export function isOver({ state, wrapUpUntil }: ListedInteraction): boolean {
  return state === 'CLOSED' && wrapUpUntil === null;
}

function isLively(row: ListedInteraction): boolean {
  return !isOver(row) || row.unread > 0 || row.markedUnread || row.watchers.length > 0;
}
