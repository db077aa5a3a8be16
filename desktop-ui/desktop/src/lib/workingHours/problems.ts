import { type Hours, sorted, type SpecialDays, WEEKDAYS, type WorkingHours } from './workingHours';

export type Problem = 'hours.incomplete' | 'hours.order' | 'hours.overlap' | DaysProblem;
type DaysProblem = 'days.incomplete' | 'days.order' | 'days.overlap';

/** What is wrong with the hours of one day; null if nothing is. */
export function hoursProblem(hours: readonly Hours[]): Problem | null {
  if (hours.some(({ from, until }) => from === '' || until === '')) return 'hours.incomplete';
  if (hours.some(({ from, until }) => from >= until)) return 'hours.order';
  const inOrder = sorted(hours);
  const overlap = inOrder.some(({ from }, at) => from < (inOrder[at - 1]?.until ?? ''));
  return overlap ? 'hours.overlap' : null;
}

/** What is wrong with special days, among all of them; null if nothing is. */
export function daysProblem(days: SpecialDays, all: readonly SpecialDays[]): Problem | null {
  if (days.from === '' || days.until === '') return 'days.incomplete';
  if (days.from > days.until) return 'days.order';
  const others = all.filter((other) => other !== days);
  if (others.some(({ from, until }) => from <= days.until && days.from <= until))
    return 'days.overlap';
  return hoursProblem(days.hours);
}

/** Whether they can be published. */
export function isComplete({ week, days }: WorkingHours): boolean {
  return (
    WEEKDAYS.every((day) => hoursProblem(week[day]) === null) &&
    days.every((special) => daysProblem(special, days) === null)
  );
}
