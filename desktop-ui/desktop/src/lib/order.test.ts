import { expect, it } from 'vitest';
import { moved } from './order';

it('moves one past its neighbour, and none past an end', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

it('moves what is empty, too', () => {
  expect(moved(['', 'b'], 0, 1)).toEqual(['b', '']);
});
