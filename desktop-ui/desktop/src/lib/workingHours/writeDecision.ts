import { escaped } from '../xml';
import {
  type Hours,
  isAllDay,
  MIDNIGHT,
  sorted,
  type SpecialDays,
  type Weekday,
  WEEKDAYS,
  type WorkingHours,
} from './workingHours';

interface Rule {
  description?: string;
  date?: string;
  weekday?: string;
  time?: string;
  open: boolean;
}

/** The decision (DMN) that says what the working hours say: special days first, then the week. */
export function writeDecision(key: string, { name, week, days }: WorkingHours): string {
  const inOrder = [...days].sort((one, other) => one.from.localeCompare(other.from));
  const rules = [...inOrder.flatMap(rulesOfDays), ...rulesOfWeek(week)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_WorkingHours" name="Working hours" namespace="http://camunda.org/schema/1.0/dmn">
  <decision id="${key}" name="${escaped(name)}" camunda:historyTimeToLive="P90D">
    <decisionTable id="Table_WorkingHours" hitPolicy="FIRST">
${['Date', 'Weekday', 'Time'].map(input).join('\n')}
      <output id="Output_Open" label="Open" name="open" typeRef="boolean" />
${rules.map(rule).join('\n')}
    </decisionTable>
  </decision>
</definitions>
`;
}

/** Within their hours they are open; whatever else the week says, they are not beyond. */
function rulesOfDays({ name, from, until, hours }: SpecialDays): Rule[] {
  const date = from === until ? `date("${from}")` : `[date("${from}")..date("${until}")]`;
  const description = name.trim();
  const closed = { description, date, open: false };
  if (hours.length === 0) return [closed];
  const open = { description, date, time: timesOf(hours), open: true };
  return isAllDay(hours) ? [open] : [open, closed];
}

/** Days of the same hours share a rule. */
function rulesOfWeek(week: Record<Weekday, Hours[]>): Rule[] {
  const days = new Map<string, Weekday[]>();
  for (const day of WEEKDAYS) {
    if (week[day].length === 0) continue;
    const times = timesOf(week[day]);
    days.set(times, [...(days.get(times) ?? []), day]);
  }
  return [...days].map(([time, names]) => ({
    weekday: names.map((name) => `"${name}"`).join(','),
    time,
    open: true,
  }));
}

function timesOf(hours: Hours[]): string {
  if (isAllDay(hours)) return '';
  return sorted(hours)
    .map(({ from, until }) =>
      until === MIDNIGHT ? `>= time("${from}:00")` : `[time("${from}:00")..time("${until}:00"))`,
    )
    .join(',');
}

function input(label: string): string {
  return `      <input id="Input_${label}" label="${label}">
        <inputExpression id="Expression_${label}">
          <text>${label.toLowerCase()}</text>
        </inputExpression>
      </input>`;
}

function rule({ description = '', date = '', weekday = '', time = '', open }: Rule, at: number) {
  const id = `Rule_${at + 1}`;
  const lines = [
    `      <rule id="${id}">`,
    ...(description === '' ? [] : [`        <description>${escaped(description)}</description>`]),
    entry('inputEntry', `${id}_Date`, date),
    entry('inputEntry', `${id}_Weekday`, weekday),
    entry('inputEntry', `${id}_Time`, time),
    entry('outputEntry', `${id}_Open`, String(open)),
    '      </rule>',
  ];
  return lines.join('\n');
}

function entry(element: string, id: string, text: string): string {
  return `        <${element} id="${id}">
          <text>${escaped(text)}</text>
        </${element}>`;
}
