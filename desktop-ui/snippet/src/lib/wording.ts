import type { CustomerView } from './views';

type Standing = Pick<
  CustomerView,
  | 'state'
  | 'agentAlias'
  | 'botName'
  | 'form'
  | 'queuePosition'
  | 'closedBy'
  | 'agentAway'
  | 'closeCause'
>;

/** Where the chat stands, in one line. */
export function standing(chat: Standing): string {
  const { state, agentAlias, queuePosition } = chat;
  switch (state) {
    case 'WAITING':
      if (chat.botName !== null)
        return `You are talking to ${chat.botName}, an automatic assistant`;
      if (chat.form !== null) return 'Please fill in the form';
      if (queuePosition === null) return 'Waiting for an agent';
      return `You are number ${queuePosition} in the queue`;
    case 'CONVERSATION':
      if (chat.agentAway) return away(agentAlias);
      return `You are talking to ${agentAlias ?? 'an agent'}`;
    case 'CLOSED':
      return ended(chat);
  }
}

function away(agentAlias: string | null): string {
  return agentAlias === null
    ? 'The agent’s connection was lost. We are waiting for them to return…'
    : `${agentAlias}’s connection was lost. We are waiting for them to return…`;
}

function ended({ closedBy, closeCause, agentAlias }: Standing): string {
  if (closeCause === 'UNMANAGED') return 'Nobody could take your chat';
  if (closeCause === 'TIMEOUT') return 'The chat was ended, as nobody wrote any more';
  if (closedBy === 'CUSTOMER') return 'You ended the chat';
  if (closedBy === 'SUPERVISOR') return 'The chat was ended';
  return closedBy === 'AGENT'
    ? `${agentAlias ?? 'The agent'} ended the chat`
    : 'The chat has ended';
}

/** The estimated wait, rounded as people say it; null when nothing is known. */
export function waitingTime(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 60) return 'less than a minute';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return 'more than an hour';
}

/** Hour and minute as the customer's browser writes them. */
export function timeOfDay(isoTime: string): string {
  const time = new Date(isoTime);
  if (Number.isNaN(time.getTime())) return '';
  return time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
