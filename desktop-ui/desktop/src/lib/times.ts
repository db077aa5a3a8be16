const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "14:05", in the person's own time zone and habit. */
export function timeOfDay(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** "3 Mar 2026, 14:05". */
export function dateAndTime(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** "Tuesday, 3 March". */
export function longDay(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(instant));
}

/** "Tuesday, 3 March 2026", for days long ago. */
export function fullDay(instant: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date(instant));
}

/** A short age such as "now", "45 s", "12 min", "3 h" or "2 d"; clocks that disagree give "now". */
export function shortAge(instant: string, now: number): string {
  const age = now - Date.parse(instant);
  if (!(age >= 5 * SECOND)) return 'now';
  if (age < MINUTE) return `${Math.floor(age / (5 * SECOND)) * 5} s`;
  if (age < HOUR) return `${Math.floor(age / MINUTE)} min`;
  if (age < DAY) return `${Math.floor(age / HOUR)} h`;
  return `${Math.floor(age / DAY)} d`;
}

/** Whole days from one instant to another by the person's calendar; 0 = the same day. */
export function daysBetween(earlier: string, later: number): number {
  const from = new Date(earlier);
  const to = new Date(later);
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / DAY);
}
