import type { SupervisedQueue } from '@parley/wire';
import { plural } from '../../lib/i18n/translate';

/** Where chats wait and nobody can be asked. */
export function isStuck({ waiting, agentsAvailable }: SupervisedQueue): boolean {
  return waiting > 0 && agentsAvailable === 0;
}

/** The queue that needs somebody first: stuck, then most waiting, then by name. */
export function inOrder(queues: SupervisedQueue[]): SupervisedQueue[] {
  return queues.toSorted(
    (a, b) =>
      Number(isStuck(b)) - Number(isStuck(a)) ||
      b.waiting - a.waiting ||
      a.name.localeCompare(b.name),
  );
}

export function waitingText(queues: SupervisedQueue[]): string {
  const count = queues.reduce((sum, { waiting }) => sum + waiting, 0);
  return plural('supervision.queues.count', count);
}
