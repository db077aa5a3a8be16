import { describe, expect, it } from 'vitest';
import { faultWords } from './formWords';

describe('the words of a fault', () => {
  it.each([
    ['Field is required.', 'Fill this in.'],
    ['Field must have maximum length of 1000.', 'Use at most 1000 characters.'],
    ['Field must have minimum length of 2.', 'Use at least 2 characters.'],
    ['Field must match pattern ^a$.', 'This cannot be so.'],
  ])('are ours for “%s”', (said, ours) => {
    expect(faultWords(said)).toBe(ours);
  });
});
