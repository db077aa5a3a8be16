import type { Message } from '@parley/wire';
import type { CustomerView } from '../../lib/views';
import type { UnsentMessage } from './state';

/** Both lists as one: each message once, by seq. */
export function merged(known: readonly Message[], more: readonly Message[]): readonly Message[] {
  const ids = new Set(known.map((message) => message.id));
  // A message comes again when the state of its file has changed.
  const changed = known.map((old) => {
    const now = more.find(({ id }) => id === old.id);
    return now && now.attachment?.state !== old.attachment?.state ? now : old;
  });
  const same = changed.every((message, index) => message === known[index]);
  const fresh = more.filter((message) => !ids.has(message.id) && ids.add(message.id));
  if (fresh.length === 0) return same ? known : changed;
  return [...changed, ...fresh].sort((one, other) => one.seq - other.seq);
}

/** The highest seq up to which no message is missing. */
export function contiguousSeq(messages: readonly Message[]): number {
  let last = 0;
  for (const { seq } of messages) {
    if (seq > last + 1) break;
    last = seq;
  }
  return last;
}

/** Whether the customer should come and see: words of the other side, a call to join. */
export function callsForAttention({ author, kind }: Message): boolean {
  return author !== 'CUSTOMER' && !NO_CALLS.has(kind);
}

const NO_CALLS = new Set<string>(['VIDEO_CALL_ENDED', 'FORM_ANSWERED']);

const WEBSITE_WORDS = new Set<string>(['AUTOMATIC_REPLY', 'BOT_REPLY']);
const IDLE_WARNINGS = new Set<string>(['IDLE_WARNING']);

/** Whether the website itself talks to the customer. */
export function speaksForWebsite({ kind }: Message): boolean {
  return WEBSITE_WORDS.has(kind);
}

/** Whether the chat is about to end as nobody writes: the warning is the last word of an open one. */
export function asksWhetherStillHere(
  message: Message,
  messages: readonly Message[],
  interaction: CustomerView | null,
): boolean {
  const isLast = messages.at(-1)?.id === message.id;
  return IDLE_WARNINGS.has(message.kind) && isLast && interaction?.state !== 'CLOSED';
}

/** What should be seen and has not been. */
export function unreadCount(messages: readonly Message[], readSeq: number): number {
  return messages.filter((message) => callsForAttention(message) && message.seq > readSeq).length;
}

/** What is not acknowledged yet: the messages that the server has are taken out. */
export function stillUnsent(
  outbox: readonly UnsentMessage[],
  messages: readonly Message[],
): readonly UnsentMessage[] {
  const ids = new Set(messages.map((message) => message.id));
  return outbox.some(({ id }) => ids.has(id)) ? outbox.filter(({ id }) => !ids.has(id)) : outbox;
}

export type Delivery = 'Sending' | 'Sent' | 'Delivered' | 'Read' | 'Not sent';

type AgentReceipts = Pick<CustomerView, 'agentReceivedSeq' | 'agentReadSeq'>;

/** How far an acknowledged message of the customer has come. */
export function delivery(seq: number, agent: AgentReceipts | null): Delivery {
  if (!agent) return 'Sent';
  if (seq <= agent.agentReadSeq) return 'Read';
  return seq <= agent.agentReceivedSeq ? 'Delivered' : 'Sent';
}

/**
 * What a newer report makes of the interaction: receipts only grow, and a closed chat stays closed,
 * in whatever order answers and events arrive.
 */
export function advanced(known: CustomerView | null, next: CustomerView): CustomerView {
  if (known?.interactionId !== next.interactionId) return next;
  const base = known.state === 'CLOSED' ? known : next;
  return {
    ...base,
    lastSeq: Math.max(known.lastSeq, next.lastSeq),
    agentReceivedSeq: Math.max(known.agentReceivedSeq, next.agentReceivedSeq),
    agentReadSeq: Math.max(known.agentReadSeq, next.agentReadSeq),
  };
}
