import { describe, expect, it } from 'vitest';
import { daysProblem, hoursProblem, isComplete } from './problems';
import { readDecision, rulesOf } from './readDecision';
import { ALL_DAY, MIDNIGHT, officeHours, type WorkingHours } from './workingHours';
import { writeDecision } from './writeDecision';

function example(): WorkingHours {
  const hours = officeHours('Ours & <yours>');
  hours.week.WEDNESDAY = [
    { from: '09:00', until: '12:30' },
    { from: '13:30', until: '18:00' },
  ];
  hours.week.SATURDAY = [{ from: '20:00', until: MIDNIGHT }];
  hours.week.SUNDAY = [{ ...ALL_DAY }];
  hours.days = [
    { name: 'Summer', from: '2026-08-10', until: '2026-08-21', hours: [] },
    {
      name: 'Christmas Eve',
      from: '2026-12-24',
      until: '2026-12-24',
      hours: [{ from: '09:00', until: '12:00' }],
    },
    { name: '', from: '2026-12-31', until: '2026-12-31', hours: [{ ...ALL_DAY }] },
  ];
  return hours;
}

describe('the decision of working hours', () => {
  it('says the same after writing and reading', () => {
    const xml = writeDecision('ours', example());

    expect(readDecision('Ours & <yours>', xml)).toEqual(example());
    expect(xml).toContain('<decision id="ours" name="Ours &amp; &lt;yours&gt;"');
  });

  it('puts special days before the week, in order, and closes what is beyond their hours', () => {
    const hours = example();
    hours.days.reverse();

    const rules = rulesOf(writeDecision('ours', hours));

    expect(rules.map(({ date, open }) => [date, open])).toEqual([
      ['[date("2026-08-10")..date("2026-08-21")]', false],
      ['date("2026-12-24")', true],
      ['date("2026-12-24")', false],
      ['date("2026-12-31")', true],
      ['', true],
      ['', true],
      ['', true],
      ['', true],
    ]);
    expect(rules[4]).toMatchObject({
      weekday: '"MONDAY","TUESDAY","THURSDAY","FRIDAY"',
      time: '[time("09:00:00")..time("18:00:00"))',
    });
    expect(rules[6]).toMatchObject({ weekday: '"SATURDAY"', time: '>= time("20:00:00")' });
    expect(rules[7]).toMatchObject({ weekday: '"SUNDAY"', time: '' });
  });

  it.each([
    ['a weekday beside a date', ['date("2026-12-24")', '"MONDAY"', '', 'false']],
    ['a date after the week', ['< date("2026-12-24")', '', '', 'false']],
    ['a week that is closed', ['', '"MONDAY"', '', 'false']],
    [
      'a date whose other hours are those of the week',
      ['date("2026-12-24")', '', '>= time("09:00:00")', 'true'],
    ],
    ['times with seconds', ['', '', '>= time("09:00:01")', 'true']],
    ['an end that belongs to it', ['', '', '[time("09:00:00")..time("18:00:00")]', 'true']],
  ])('is not read when it says what a person could not see: %s', (_, entries) => {
    const [date = '', weekday = '', time = '', open = ''] = entries;
    const [head = '', tail = ''] = writeDecision('x', { ...officeHours('X'), days: [] }).split(
      /<rule [\s\S]*<\/rule>/u,
    );
    const inputs = [date, weekday, time]
      .map((text) => `<inputEntry><text><![CDATA[${text}]]></text></inputEntry>`)
      .join('');
    const rule = `<rule>${inputs}<outputEntry><text>${open}</text></outputEntry></rule>`;

    expect(rulesOf(head + rule + tail)).toHaveLength(1);
    expect(readDecision('X', head + rule + tail)).toBeNull();
  });
});

describe('what is wrong', () => {
  it('is found in the hours of a day', () => {
    const nine = { from: '09:00', until: '12:00' };
    expect(hoursProblem([])).toBeNull();
    expect(hoursProblem([{ from: '12:00', until: '18:00' }, nine])).toBeNull();
    expect(hoursProblem([nine, { from: '11:59', until: '18:00' }])).toBe('hours.overlap');
    expect(hoursProblem([{ from: '18:00', until: '09:00' }])).toBe('hours.order');
    expect(hoursProblem([{ from: '', until: '09:00' }])).toBe('hours.incomplete');
  });

  it('is found in special days', () => {
    const closed = (from: string, until: string) => ({ name: '', from, until, hours: [] });
    const summer = closed('2026-08-01', '2026-08-31');
    expect(daysProblem(summer, [summer, closed('2026-09-01', '2026-09-01')])).toBeNull();
    expect(daysProblem(summer, [summer, closed('2026-08-31', '2026-09-01')])).toBe('days.overlap');
    expect(daysProblem(closed('2026-08-02', '2026-08-01'), [])).toBe('days.order');
    expect(daysProblem(closed('', ''), [])).toBe('days.incomplete');
    expect(isComplete(example())).toBe(true);
    expect(isComplete({ ...example(), days: [closed('', '')] })).toBe(false);
  });
});
