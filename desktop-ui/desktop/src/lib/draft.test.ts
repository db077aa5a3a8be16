import { describe, expect, it } from 'vitest';
import { editsAfter, isChanged } from './draft';

describe('a draft', () => {
  it('is changed by another value only', () => {
    expect(isChanged({ name: 'a', on: false }, {})).toBe(false);
    expect(isChanged({ name: 'a', on: false }, { name: 'b' })).toBe(true);
    expect(isChanged({ name: 'a', on: false }, { name: 'a', on: false })).toBe(false);
  });

  it('is not changed by another list of the same', () => {
    const stored = { skills: [{ skill: 'a', level: 1 }] };
    expect(isChanged(stored, { skills: [{ skill: 'a', level: 1 }] })).toBe(false);
    expect(isChanged(stored, { skills: [{ skill: 'a', level: 2 }] })).toBe(true);
    expect(editsAfter({ skills: [{ skill: 'a', level: 1 }] }, stored)).toEqual({});
  });

  it('keeps what was typed while the rest was being saved', () => {
    expect(editsAfter({ name: 'bc', on: true }, { name: 'b', on: true })).toEqual({ name: 'bc' });
  });
});
