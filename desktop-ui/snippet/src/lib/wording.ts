import type { CustomerInteraction } from '@parley/wire';

type Standing = Pick<CustomerInteraction, 'state' | 'agentAlias' | 'queuePosition' | 'closedBy'>;

/** Where the chat stands, in one line. */
export function standing({ state, agentAlias, queuePosition, closedBy }: Standing): string {
  switch (state) {
    case 'WAITING':
      if (queuePosition === null) return 'Waiting for an agent';
      return `You are number ${queuePosition} in the queue`;
    case 'CONVERSATION':
      return `You are talking to ${agentAlias ?? 'an agent'}`;
    case 'CLOSED':
      if (closedBy === 'CUSTOMER') return 'You ended the chat';
      if (closedBy === 'SUPERVISOR') return 'The chat was ended';
      return closedBy === 'AGENT'
        ? `${agentAlias ?? 'The agent'} ended the chat`
        : 'The chat has ended';
  }
}

/** The estimated wait, rounded as people say it; null when nothing is known. */
export function waitingTime(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 60) return 'Estimated wait: less than a minute';
  const minutes = Math.round(seconds / 60);
  if (minutes < 60)
    return `Estimated wait: about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return 'Estimated wait: more than an hour';
}

/** Hour and minute as the customer's browser writes them. */
export function timeOfDay(isoTime: string): string {
  const time = new Date(isoTime);
  if (Number.isNaN(time.getTime())) return '';
  return time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
