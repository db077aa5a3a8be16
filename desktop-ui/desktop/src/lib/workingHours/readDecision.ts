import { ALL_DAY, closedWeek, type Hours, MIDNIGHT, WEEKDAYS } from './workingHours';
import type { SpecialDays, Weekday, WorkingHours } from './workingHours';

/** A rule of the table, each entry as it stands there; empty means any. */
export interface TableRule {
  description: string;
  date: string;
  weekday: string;
  time: string;
  open: boolean;
}

const DAY = 'date\\("(\\d{4}-\\d{2}-\\d{2})"\\)';
const ONE_DAY = new RegExp(`^${DAY}$`, 'u');
const DAYS = new RegExp(`^\\[\\s*${DAY}\\s*\\.\\.\\s*${DAY}\\s*\\]$`, 'u');
const TIME = 'time\\("(\\d{2}:\\d{2}):00"\\)';
const BETWEEN = new RegExp(`^\\[\\s*${TIME}\\s*\\.\\.\\s*${TIME}\\s*[)[]$`, 'u');
const UNTIL_MIDNIGHT = new RegExp(`^>=\\s*${TIME}$`, 'u');

/** The rules of a decision (DMN), in their order; none if it cannot be read. */
export function rulesOf(xml: string): TableRule[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return [...document.getElementsByTagNameNS('*', 'rule')].map((rule) => {
    const [date = '', weekday = '', time = ''] = textsOf(rule, 'inputEntry').map(entryOf);
    const [description = ''] = textsOf(rule, 'description');
    const [open = ''] = textsOf(rule, 'outputEntry');
    return { description, date, weekday, time, open: open === 'true' };
  });
}

/** The working hours that a decision says; null if it says something that they cannot. */
export function readDecision(name: string, xml: string): WorkingHours | null {
  const hours: WorkingHours = { name, week: closedWeek(), days: [] };
  const rules = rulesOf(xml);
  while (rules[0] !== undefined && rules[0].date !== '') {
    const days = takeDays(rules);
    if (days === null) return null;
    hours.days.push(days);
  }
  return rules.every((rule) => addToWeek(hours.week, rule)) ? hours : null;
}

/** Takes the rules of special days off the front: closed, open all day, or open and then closed. */
function takeDays(rules: TableRule[]): SpecialDays | null {
  const [first, next] = rules;
  const days = first && daysOf(first.date);
  const hours = first && hoursOf(first.time);
  if (!days || !hours || first.weekday !== '') return null;
  const special = { name: first.description, ...days };
  rules.shift();
  if (!first.open) return first.time === '' ? { ...special, hours: [] } : null;
  if (first.time === '') return { ...special, hours };
  if (next?.date !== first.date || next.open || next.time !== '' || next.weekday !== '')
    return null;
  rules.shift();
  return { ...special, hours };
}

function addToWeek(week: Record<Weekday, Hours[]>, rule: TableRule): boolean {
  const hours = hoursOf(rule.time);
  const days = weekdaysOf(rule.weekday);
  if (!rule.open || rule.date !== '' || !hours || !days) return false;
  for (const day of days) week[day] = [...week[day], ...hours];
  return true;
}

function daysOf(text: string): { from: string; until: string } | null {
  const [, from = '', until = from] = ONE_DAY.exec(text) ?? DAYS.exec(text) ?? [];
  return from === '' ? null : { from, until };
}

function hoursOf(text: string): Hours[] | null {
  if (text === '') return [{ ...ALL_DAY }];
  const hours = text.split(',').map((part) => {
    const [, from = '', until = MIDNIGHT] =
      BETWEEN.exec(part.trim()) ?? UNTIL_MIDNIGHT.exec(part.trim()) ?? [];
    return { from, until };
  });
  return hours.every(({ from }) => from !== '') ? hours : null;
}

function weekdaysOf(text: string): readonly Weekday[] | null {
  if (text === '') return WEEKDAYS;
  const names = text.split(',').map((name) => name.trim());
  const days = WEEKDAYS.filter((day) => names.includes(`"${day}"`));
  return days.length === names.length ? days : null;
}

function textsOf(rule: Element, name: string): string[] {
  return [...rule.children]
    .filter(({ localName }) => localName === name)
    .map(({ textContent }) => textContent.trim());
}

function entryOf(text: string): string {
  return text === '-' ? '' : text;
}
