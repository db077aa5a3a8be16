import type { SupervisedAgent } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

const STATES = ['AVAILABLE', 'PAUSED', 'OFFLINE'] as const;

/** Who needs the supervisor first: not responding, then by state, then by name. */
export function inOrder(agents: SupervisedAgent[]): SupervisedAgent[] {
  return agents.toSorted(
    (a, b) =>
      Number(isNotResponding(b)) - Number(isNotResponding(a)) ||
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      a.name.localeCompare(b.name),
  );
}

export function isNotResponding({ state, cause }: SupervisedAgent): boolean {
  return state !== 'AVAILABLE' && cause === 'NOT_RESPONDING';
}

/** "Paused – Lunch", "Paused – not responding", "Offline – connection lost". */
export function stateText({ state, reason, cause }: SupervisedAgent): string {
  const name = t(`presence.${state}`);
  if (state === 'AVAILABLE') return name;
  const why = cause === 'CHOSEN' ? reason : t(`presence.cause.${cause}`);
  return why === null ? name : `${name} – ${why}`;
}
