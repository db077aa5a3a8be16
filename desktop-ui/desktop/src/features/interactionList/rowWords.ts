import type { ListedInteraction } from '@parley/wire';
import { locale, t } from '../../lib/i18n/translate';

/** What an interaction is at, or how it ended. */
export function stateText(row: ListedInteraction): string {
  if (row.state !== 'CLOSED') return t(`list.state.${row.state}`);
  if (row.wrapUpUntil !== null) return t('list.state.WRAP_UP');
  return t(`list.state.${row.closeCause ?? row.closedBy ?? 'SYSTEM'}`);
}

/** "14:05" today, else with the day; the year where it is another. */
export function shortMoment(instant: string, now: number, language = locale()): string {
  const at = new Date(instant);
  const today = new Date(now);
  const sameYear = at.getFullYear() === today.getFullYear();
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = { day: 'numeric', month: 'short' } as const;
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  const sameDay = at.toDateString() === today.toDateString();
  const parts = sameDay ? time : { ...day, ...year, ...time };
  return new Intl.DateTimeFormat(language, parts).format(at);
}

/** The end of an id, by which people tell a few interactions apart. */
export function shortId(id: string): string {
  return id.slice(-8).toUpperCase();
}
