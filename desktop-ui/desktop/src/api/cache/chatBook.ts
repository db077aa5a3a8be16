import type { Interaction } from '@parley/wire';

/** One chat on the desktop, and when this page last learnt about it (monotonic). */
export interface Chat {
  interaction: Interaction;
  changedAt: number;
}

/** The chats on the desktop: the open ones, and closed ones until the agent dismisses them. */
export type ChatBook = ReadonlyMap<string, Chat>;

export const emptyChatBook: ChatBook = new Map();

/** Takes news of an interaction; news may come late, so nothing goes back. */
export function interactionChanged(
  book: ChatBook,
  interaction: Interaction,
  now: number,
  agentId: string,
): ChatBook {
  const known = book.get(interaction.id);
  const closed = interaction.state === 'CLOSED';
  if (!known && closed) return book;
  if (interaction.agentId !== agentId && !(closed && interaction.agentId === null)) {
    return without(book, interaction.id);
  }
  return kept(book, interaction, now);
}

/** Takes an interaction that is known to belong on this desktop, even if it is closed. */
export function kept(book: ChatBook, interaction: Interaction, now: number): ChatBook {
  const known = book.get(interaction.id);
  const merged = known ? merge(known.interaction, interaction) : interaction;
  return new Map(book).set(interaction.id, { interaction: merged, changedAt: now });
}

/** Chats that are on the desktop but not in a fetched list, and did not change since it was asked. */
export function missingFrom(book: ChatBook, fetched: Interaction[], askedAt: number): string[] {
  const listed = new Set(fetched.map(({ id }) => id));
  return [...book.values()]
    .filter(({ interaction, changedAt }) => !listed.has(interaction.id) && changedAt < askedAt)
    .filter(({ interaction }) => interaction.state !== 'CLOSED')
    .map(({ interaction }) => interaction.id);
}

export function without(book: ChatBook, id: string): ChatBook {
  if (!book.has(id)) return book;
  const rest = new Map(book);
  rest.delete(id);
  return rest;
}

/** In the order in which the agent took them, so that a list stays still. */
export function chatsInOrder(book: ChatBook): Interaction[] {
  const begin = ({ acceptedAt, startedAt }: Interaction) => acceptedAt ?? startedAt;
  return [...book.values()]
    .map(({ interaction }) => interaction)
    .sort((a, b) => begin(a).localeCompare(begin(b)) || a.id.localeCompare(b.id));
}

/** A message or receipt moved one of the interaction's counters; they only grow. */
export function counted(
  book: ChatBook,
  id: string,
  counters: Partial<
    Pick<Interaction, 'customerReceivedSeq' | 'customerReadSeq' | 'lastSeq' | 'agentReadSeq'>
  >,
): ChatBook {
  const known = book.get(id);
  if (!known) return book;
  const interaction = merge(known.interaction, { ...known.interaction, ...counters });
  return new Map(book).set(id, { ...known, interaction });
}

/** The agent's own close: nobody needs to be told that the chat has ended. */
export function closedByAgent({ state, closedBy }: Interaction): boolean {
  return state === 'CLOSED' && closedBy === 'AGENT';
}

const STAGE = { WAITING: 0, CONVERSATION: 1, CLOSED: 2 };

function merge(known: Interaction, news: Interaction): Interaction {
  const newer = STAGE[news.state] >= STAGE[known.state] ? news : known;
  const highest = (key: SeqKey) => Math.max(known[key], news[key]);
  return {
    ...newer,
    lastSeq: highest('lastSeq'),
    lastNoteSeq: highest('lastNoteSeq'),
    customerReceivedSeq: highest('customerReceivedSeq'),
    customerReadSeq: highest('customerReadSeq'),
    agentReceivedSeq: highest('agentReceivedSeq'),
    agentReadSeq: highest('agentReadSeq'),
  };
}

type SeqKey =
  | 'lastSeq'
  | 'lastNoteSeq'
  | 'customerReceivedSeq'
  | 'customerReadSeq'
  | 'agentReceivedSeq'
  | 'agentReadSeq';
