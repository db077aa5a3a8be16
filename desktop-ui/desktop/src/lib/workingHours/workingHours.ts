export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Open from a time until another, which is not part of it: "09:00" to "18:00", or "24:00". */
export interface Hours {
  from: string;
  until: string;
}

/** Days that are not like the others of their week: closed where there are no hours. */
export interface SpecialDays {
  name: string;
  /** The first day, "2026-12-24". */
  from: string;
  /** The last day. */
  until: string;
  hours: Hours[];
}

/** When websites are served, as a person thinks of it. */
export interface WorkingHours {
  name: string;
  week: Record<Weekday, Hours[]>;
  days: SpecialDays[];
}

export const MIDNIGHT = '24:00';
export const ALL_DAY: Hours = { from: '00:00', until: MIDNIGHT };
export const OFFICE_HOURS: Hours = { from: '09:00', until: '18:00' };

/** Closed on every day. */
export function closedWeek(): Record<Weekday, Hours[]> {
  return {
    MONDAY: [],
    TUESDAY: [],
    WEDNESDAY: [],
    THURSDAY: [],
    FRIDAY: [],
    SATURDAY: [],
    SUNDAY: [],
  };
}

/** What new working hours begin with: Monday to Friday, nine to six. */
export function officeHours(name: string): WorkingHours {
  const week = closedWeek();
  for (const day of WEEKDAYS.slice(0, 5)) week[day] = [{ ...OFFICE_HOURS }];
  return { name, week, days: [] };
}

export function isAllDay(hours: readonly Hours[]): boolean {
  return hours.length === 1 && hours[0]?.from === '00:00' && hours[0].until === MIDNIGHT;
}

/** In order of time. */
export function sorted(hours: readonly Hours[]): Hours[] {
  return [...hours].sort((one, other) => one.from.localeCompare(other.from));
}
