import type { Interaction, Transfer } from '@parley/wire';

/** One chat on the desktop, and when this page last learnt about it (monotonic). */
export interface Chat {
  interaction: Interaction;
  changedAt: number;
  /** When the server last told of it by itself (monotonic); 0 = never. */
  toldAt: number;
  /** The last transfer that came back, until the agent has read why or tries another. */
  failedTransfer: Transfer | null;
  /** The one whose failure the agent has read. */
  readTransferId: string | null;
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
  if (!known && closed && !wrapsUp(interaction)) return book;
  if (interaction.agentId !== agentId && !(closed && interaction.agentId === null)) {
    return without(book, interaction.id);
  }
  return kept(book, interaction, now, now);
}

/** Takes a fetched interaction, unless the server has told of it since it was asked for. */
export function interactionFetched(
  book: ChatBook,
  interaction: Interaction,
  times: { askedAt: number; now: number },
  agentId: string,
): ChatBook {
  const known = book.get(interaction.id);
  if (known && known.toldAt >= times.askedAt) return book;
  const { toldAt } = known ?? { toldAt: 0 };
  const changed = interactionChanged(book, interaction, times.now, agentId);
  const chat = changed.get(interaction.id);
  return chat ? new Map(changed).set(interaction.id, { ...chat, toldAt }) : changed;
}

/** Takes an interaction that is known to belong on this desktop, even if it is closed. */
export function kept(
  book: ChatBook,
  interaction: Interaction,
  now: number,
  toldAt = book.get(interaction.id)?.toldAt ?? 0,
): ChatBook {
  const known = book.get(interaction.id);
  const merged = known ? merge(known.interaction, interaction) : interaction;
  const readTransferId = known?.readTransferId ?? null;
  const failedTransfer = failureIn(interaction, known?.failedTransfer ?? null, readTransferId);
  return new Map(book).set(interaction.id, {
    interaction: merged,
    changedAt: now,
    toldAt,
    failedTransfer,
    readTransferId,
  });
}

/** The agent has read why a transfer came back. */
export function failureRead(book: ChatBook, id: string): ChatBook {
  const known = book.get(id);
  if (!known?.failedTransfer) return book;
  const readTransferId = known.failedTransfer.id;
  return new Map(book).set(id, { ...known, failedTransfer: null, readTransferId });
}

// The server tells of it only as long as the chat is marked unread.
function failureIn({ transfer }: Interaction, known: Transfer | null, readId: string | null) {
  if (!transfer) return known;
  if (transfer.state === 'PENDING') return null;
  return cameBack(transfer) && transfer.id !== readId ? transfer : known;
}

function cameBack({ state }: Transfer): boolean {
  return state === 'REJECTED' || state === 'TIMED_OUT' || state === 'TARGET_GONE';
}

/** Chats that are on the desktop but not in a fetched list, and did not change since it was asked. */
export function missingFrom(book: ChatBook, fetched: Interaction[], askedAt: number): string[] {
  const listed = new Set(fetched.map(({ id }) => id));
  return [...book.values()]
    .filter(({ interaction, changedAt }) => !listed.has(interaction.id) && changedAt < askedAt)
    .filter(({ interaction }) => interaction.state !== 'CLOSED' || wrapsUp(interaction))
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

/** Closed by the agent and wrapped up: there is nothing left to do or to be told. */
export function isDone(interaction: Interaction): boolean {
  const { state, closedBy } = interaction;
  return state === 'CLOSED' && closedBy === 'AGENT' && !wrapsUp(interaction);
}

/** Closed, but still taking the agent's capacity. */
export function wrapsUp({ state, wrapUpUntil }: Interaction): boolean {
  return state === 'CLOSED' && wrapUpUntil !== null;
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
