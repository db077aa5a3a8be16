import type { FlowVersion } from '@parley/wire';
import { plural, t } from '../../lib/i18n/translate';
import { dateAndTime, daysBetween, timeOfDay } from '../../lib/times';

/** "10:42" of today, else with the day. */
export function moment(instant: string, now: number): string {
  return daysBetween(instant, now) === 0 ? timeOfDay(instant) : dateAndTime(instant);
}

export function sourceOf({ source, rolledBackTo }: FlowVersion): string {
  if (source === 'ROLL_BACK') {
    return rolledBackTo === null
      ? t('flows.source.ROLL_BACK')
      : t('flows.source.rolledBackTo', { version: rolledBackTo });
  }
  return t(`flows.source.${source}`);
}

export function runningChatsOf({ runningChats }: FlowVersion): string {
  if (runningChats === 0) return t('flows.running.none');
  return plural('flows.running', runningChats);
}

/** Which chats go on as they are when a new version is published; empty when there are none. */
export function whoStays(versions: readonly FlowVersion[]): string[] {
  return versions
    .filter(({ runningChats }) => runningChats > 0)
    .map(({ version, runningChats }) => plural('flows.publish.stays', runningChats, { version }));
}
