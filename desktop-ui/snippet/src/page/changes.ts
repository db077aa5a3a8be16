import type { ChatState } from '../features/chat/state';
import { callsForAttention, unreadCount } from '../features/chat/timeline';
import type { ParleyEvents } from './parley';

/** An event with its name. */
export type Happened = {
  [Name in keyof ParleyEvents]: { name: Name; event: ParleyEvents[Name] };
}[keyof ParleyEvents];

/** What has happened between two states. */
export function happened(before: ChatState, now: ChatState): Happened[] {
  return [
    ...windowMoves(before, now),
    ...(before.starting && !before.inChat && now.inChat
      ? [{ name: 'chat-started' as const, event: {} }]
      : []),
    ...arrivals(before, now),
    ...unreadChange(before, now),
    ...ending(before, now),
  ];
}

function windowMoves(before: ChatState, now: ChatState): Happened[] {
  if (before.open === now.open) return [];
  return [now.open ? { name: 'open', event: {} } : { name: 'close', event: {} }];
}

/** Not what an earlier page has seen already: that comes when no message is known yet. */
function arrivals(before: ChatState, now: ChatState): Happened[] {
  if (before.messages === now.messages || before.messages.length === 0) return [];
  const known = new Set(before.messages.map(({ id }) => id));
  return now.messages
    .filter((message) => !known.has(message.id) && callsForAttention(message))
    .map(({ author }) => ({
      name: 'message',
      event: { from: author === 'AGENT' ? 'agent' : 'website' },
    }));
}

function unreadChange(before: ChatState, now: ChatState): Happened[] {
  if (before.messages === now.messages && before.readSeq === now.readSeq) return [];
  const unread = unreadCount(now.messages, now.readSeq);
  return unread === unreadCount(before.messages, before.readSeq)
    ? []
    : [{ name: 'unread', event: { unread } }];
}

function ending({ interaction: before }: ChatState, { interaction: now }: ChatState): Happened[] {
  if (!before || before.state === 'CLOSED' || now?.state !== 'CLOSED') return [];
  const by =
    now.closedBy === 'CUSTOMER' ? 'customer' : now.closedBy === 'AGENT' ? 'agent' : 'other';
  return [{ name: 'chat-ended', event: { by } }];
}
