import type { CustomerInteraction, SnippetSettings } from '@parley/wire';

/** Whether the website takes chats at the moment. */
export type Availability = 'OPEN' | 'OUTSIDE_HOURS' | 'LIMIT_REACHED';

/** Why the system ended a chat. */
export type CloseCause = 'UNMANAGED' | 'TIMEOUT' | 'FLOW';

/** The website as its snippet shows it. A server that does not say is always open. */
export type WebsiteView = SnippetSettings & { availability?: Availability };

/** The chat as its customer sees it. */
export type CustomerView = CustomerInteraction & {
  /** The agent has no connection; their return is waited for. */
  agentAway?: boolean;
  closeCause?: CloseCause | null;
};

/** Whether chats can be started. */
export function isOpen({ availability }: WebsiteView): boolean {
  return availability === undefined || availability === 'OPEN';
}

/** Why a start was refused, as the problem says it; null when it says something else. */
export function availabilityOf(reason: unknown): Availability | null {
  return reason === 'OUTSIDE_HOURS' || reason === 'LIMIT_REACHED' ? reason : null;
}
