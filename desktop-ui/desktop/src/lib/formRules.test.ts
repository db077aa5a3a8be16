import { describe, expect, it } from 'vitest';
import { areDistinct, wholeNumber, wrongFields, wrongLine, wrongNumber } from './formRules';

describe('the rules of forms', () => {
  it('take whole numbers within limits', () => {
    expect(wholeNumber(' 30 ')).toBe(30);
    expect(['', '1.5', '-1', '1e3', 'x'].map(wholeNumber)).toEqual([null, null, null, null, null]);
    expect(wrongNumber('5', 5, 10)).toBeNull();
    expect(wrongNumber('11', 5, 10)).toBe('Enter a whole number from 5 to 10.');
  });

  it('count characters of a line as people do', () => {
    expect(wrongLine('🙂🙂', 2)).toBeNull();
    expect(wrongLine('   ', 2)).toBe('Enter 1 to 2 characters.');
    expect(wrongLine('abc', 2)).not.toBeNull();
  });

  it('find lines that are there twice', () => {
    expect(areDistinct(['a', 'b', '', ''])).toBe(true);
    expect(areDistinct(['a', ' a'])).toBe(false);
  });

  it('keep what is wrong only', () => {
    expect([
      ...wrongFields([
        ['name', null],
        ['weight', 'too much'],
      ]),
    ]).toEqual([['weight', 'too much']]);
  });
});
