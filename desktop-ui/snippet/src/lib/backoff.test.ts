import { expect, it } from 'vitest';
import { backoff } from './backoff';

it('doubles the longest wait up to half a minute', () => {
  const waits = [0, 1, 2, 3, 4, 5, 50].map((attempt) => backoff(attempt, () => 1));

  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

it('leaves half of the wait to chance', () => {
  expect(backoff(3, () => 0)).toBe(4_000);
  expect(backoff(3, () => 0.5)).toBe(6_000);
});
