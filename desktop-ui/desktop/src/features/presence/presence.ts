import type { Presence } from '@parley/wire';
import { t, type TextKey } from '../../lib/i18n/translate';

/** The reasons offered when pausing; the text is what the server records. */
export const PAUSE_REASONS: readonly TextKey[] = [
  'presence.reason.break',
  'presence.reason.lunch',
  'presence.reason.meeting',
  'presence.reason.training',
];

export function presenceLabel({ state, reason }: Presence): string {
  if (state === 'PAUSED' && reason) return t('presence.pausedFor', { reason: reasonText(reason) });
  return t(`presence.${state}`);
}

/** What to tell an agent whom the server, not the agent, took off the offers; else null. */
export function imposedNotice({ state, reason }: Presence): string | null {
  if (state === 'PAUSED' && normal(reason) === 'not responding') {
    return t('presence.setPaused.notResponding');
  }
  if (state !== 'OFFLINE' || !reason) return null;
  return t('presence.setOffline', { reason: reasonText(reason) });
}

function reasonText(reason: string): string {
  return normal(reason) === 'connection lost' ? t('presence.setOffline.connectionLost') : reason;
}

// The server may write a reason of its own as words or as a constant.
function normal(reason: string | null): string {
  return (reason ?? '').toLowerCase().replaceAll(/[_-]/g, ' ').trim();
}
