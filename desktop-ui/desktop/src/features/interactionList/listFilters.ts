import type { InteractionListFilter } from '@parley/wire';

/** What the list is narrowed down to, but for the text; null does not narrow it down. */
export interface ListFilters {
  state: 'open' | 'closed' | null;
  read: 'unread' | 'read' | null;
  /** Days of the person's calendar, both included: "2026-11-30". */
  from: string | null;
  to: string | null;
  website: string | null;
  queue: string | null;
  agent: string | null;
  tag: string | null;
  disposition: string | null;
  /** Only where nothing is recorded. */
  undisposed: boolean;
}

export const NO_FILTERS: ListFilters = {
  state: null,
  read: null,
  from: null,
  to: null,
  website: null,
  queue: null,
  agent: null,
  tag: null,
  disposition: null,
  undisposed: false,
};

const TEXTS = ['website', 'queue', 'agent', 'tag', 'disposition'] as const;
const DAYS = ['from', 'to'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LONGEST = 200;

/** The filters of an address; what makes no sense there is left out. */
export function readFilters(query: URLSearchParams): ListFilters {
  const filters = { ...NO_FILTERS };
  const state = query.get('state');
  if (state === 'open' || state === 'closed') filters.state = state;
  const read = query.get('read');
  if (read === 'unread' || read === 'read') filters.read = read;
  for (const name of DAYS) filters[name] = day(query.get(name));
  for (const name of TEXTS) filters[name] = text(query.get(name));
  filters.undisposed = query.has('undisposed') && filters.disposition === null;
  return filters;
}

/** The address's query with these filters, its other parts as they are. */
export function writeFilters(query: URLSearchParams, filters: ListFilters): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const name of ['state', 'read', ...DAYS, ...TEXTS] as const) {
    const value = filters[name];
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  if (filters.undisposed) next.set('undisposed', '');
  else next.delete('undisposed');
  return next;
}

/** How many filters are set. */
export function countOf(filters: ListFilters): number {
  return Object.values(filters).filter((value) => value !== null && value !== false).length;
}

/** The same for the server, its days as instants of the person's time zone. */
export function requestOf(filters: ListFilters, text: string): InteractionListFilter {
  const { state, read, from, to, undisposed, ...same } = filters;
  return {
    ...same,
    text: text.trim() === '' ? null : text.trim(),
    from: from === null ? null : midnight(from, 0),
    before: to === null ? null : midnight(to, 1),
    open: state === null ? null : state === 'open',
    unread: read === null ? null : read === 'unread',
    undisposed: undisposed || null,
  };
}

function text(value: string | null): string | null {
  return value === null || value === '' ? null : value.slice(0, LONGEST);
}

function day(text: string | null): string | null {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

/** When a day begins here, or one so many days later; a day may have 23 or 25 hours. */
function midnight(text: string, later: number): string {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
