import type { Presence } from '@parley/wire';
import { plural, t, type TextKey } from '../../lib/i18n/translate';

/** The reasons offered when pausing; the text is what the server records. */
export const PAUSE_REASONS: readonly TextKey[] = [
  'presence.reason.break',
  'presence.reason.lunch',
  'presence.reason.meeting',
  'presence.reason.training',
];

export function presenceLabel({ state, reason, cause }: Presence): string {
  if (state !== 'AVAILABLE' && cause !== 'CHOSEN') return t(`presence.cause.${cause}`);
  if (state === 'PAUSED' && reason) return t('presence.pausedFor', { reason });
  return t(`presence.${state}`);
}

/** What to tell an agent whom the server, not the agent, took off the offers; else null. */
export function imposedNotice({ state, reason, cause }: Presence): string | null {
  if (state === 'AVAILABLE' || cause === 'CHOSEN') return null;
  if (cause !== 'NOT_RESPONDING') return t(`presence.imposed.${cause}`);
  const count = /\d+/.exec(reason ?? '')?.[0];
  return count
    ? plural('presence.imposed.NOT_RESPONDING', Number(count))
    : t('presence.imposed.NOT_RESPONDING.several');
}
