import type { Availability, CustomerInteraction, SnippetSettings } from '@parley/wire';

/** The website as its snippet shows it. */
export type WebsiteView = SnippetSettings;

/** The chat as its customer sees it. */
export type CustomerView = CustomerInteraction;

/** Whether chats can be started. */
export function isOpen({ availability }: WebsiteView): boolean {
  return availability === 'OPEN';
}

/** Why a start was refused, as the problem says it; null when it says something else. */
export function availabilityOf(reason: unknown): Availability | null {
  return reason === 'OUTSIDE_HOURS' || reason === 'LIMIT_REACHED' ? reason : null;
}
