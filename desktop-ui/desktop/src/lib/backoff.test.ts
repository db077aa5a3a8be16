import { expect, it } from 'vitest';
import { backoffMs } from './backoff';

it('doubles, is spread, and ends at five seconds', () => {
  expect(backoffMs(0, () => 0)).toBe(250);
  expect(backoffMs(0, () => 1)).toBe(500);
  expect(backoffMs(50, () => 1)).toBe(5000);
});
