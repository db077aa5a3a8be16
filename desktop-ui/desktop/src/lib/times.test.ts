import { expect, it } from 'vitest';
import { daysBetween, shortAge } from './times';

const NOON = '2026-03-02T12:00:00Z';

it('gives short ages that are never negative', () => {
  const ages = [-9000, 4000, 47_000, 90_000, 7_200_000, 90_000_000];

  const texts = ages.map((age) => shortAge(NOON, Date.parse(NOON) + age));

  expect(texts).toEqual(['now', 'now', '45 s', '1 min', '2 h', '1 d']);
});

it('counts days by the calendar', () => {
  const evening = new Date(2026, 2, 1, 23, 59).toISOString();

  expect(daysBetween(evening, new Date(2026, 2, 2, 0, 1).getTime())).toBe(1);
});
