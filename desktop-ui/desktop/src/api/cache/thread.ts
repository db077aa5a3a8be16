import type { Message, MessagePage } from '@parley/wire';

/** The messages of one interaction that this page holds. */
export interface Thread {
  /** By seq, each id once. */
  messages: Message[];
  /** Everything up to here is held: the highest seq without a gap below it. */
  syncedSeq: number;
}

export const emptyThread: Thread = { messages: [], syncedSeq: 0 };

/** Adds a message that came live or as the answer to sending; it may leave a gap. */
export function addMessage(thread: Thread, message: Message): Thread {
  if (thread.messages.some(({ id }) => id === message.id)) return changed(thread, [message]);
  return settled({ ...thread, messages: ordered([...thread.messages, message]) });
}

/** Adds what the server holds after `after`: up to the page's end there is no gap then. */
export function addPage(thread: Thread, after: number, page: MessagePage): Thread {
  const known = new Set(thread.messages.map(({ id }) => id));
  const fresh = page.messages.filter(({ id }) => !known.has(id));
  const { messages: held } = changed(thread, page.messages);
  const messages = fresh.length === 0 ? held : ordered([...held, ...fresh]);
  const reached = page.messages.at(-1)?.seq ?? page.lastSeq;
  const syncedSeq =
    after <= thread.syncedSeq ? Math.max(thread.syncedSeq, reached) : thread.syncedSeq;
  return settled({ messages, syncedSeq });
}

/** True when a message is held that comes after one that is missing. */
export function hasGap(thread: Thread): boolean {
  return (thread.messages.at(-1)?.seq ?? 0) > thread.syncedSeq;
}

/** How many messages of the customer come after the last one that the agent has read. */
export function unreadCount(thread: Thread, readSeq: number): number {
  return thread.messages.filter(({ author, seq }) => author === 'CUSTOMER' && seq > readSeq).length;
}

/** The customer's oldest message that no agent has answered. */
export function firstUnanswered(messages: readonly Message[]): Message | null {
  const talk = messages.filter(({ author }) => author !== 'SYSTEM');
  const lastAnswer = talk.findLastIndex(({ author }) => author === 'AGENT');
  return talk[lastAnswer + 1] ?? null;
}

/** A message comes again when the state of its file has changed. */
function changed(thread: Thread, again: readonly Message[]): Thread {
  const states = new Map(again.map((message) => [message.id, message]));
  const messages = thread.messages.map((held) => {
    const now = states.get(held.id);
    return now && now.attachment?.state !== held.attachment?.state ? now : held;
  });
  const same = messages.every((message, index) => message === thread.messages[index]);
  return same ? thread : { ...thread, messages };
}

function settled(thread: Thread): Thread {
  let syncedSeq = thread.syncedSeq;
  for (const { seq } of thread.messages) if (seq === syncedSeq + 1) syncedSeq = seq;
  return { ...thread, syncedSeq };
}

function ordered(messages: Message[]): Message[] {
  return messages.toSorted((a, b) => a.seq - b.seq);
}
