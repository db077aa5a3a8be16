import { locale, t } from './i18n/translate';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "14:05", in the person's own time zone and habit. */
export function timeOfDay(instant: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** "3 Mar 2026, 14:05". */
export function dateAndTime(instant: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** "Tuesday, 3 March". */
export function longDay(instant: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(instant));
}

/** "Tuesday, 3 March 2026", for days long ago. */
export function fullDay(instant: string, language = locale()): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full' }).format(new Date(instant));
}

/** A short age such as "now", "45 s", "12 min", "3 h" or "2 d"; clocks that disagree give "now". */
export function shortAge(instant: string, now: number): string {
  const age = now - Date.parse(instant);
  if (!(age >= 5 * SECOND)) return t('age.now');
  if (age < MINUTE) return `${Math.floor(age / (5 * SECOND)) * 5} s`;
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h`;
  return t('age.days', { count: Math.floor(age / DAY) });
}

/** "4:05", or "1:04:05" from an hour on; what has begun counts as a second. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / SECOND);
  const two = (number: number) => String(number).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** Whole days from one instant to another by the person's calendar; 0 = the same day. */
export function daysBetween(earlier: string, later: number): number {
  const from = new Date(earlier);
  const to = new Date(later);
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
