import { describe, expect, it } from 'vitest';
import { everything, filterOf } from './journeyDays';

describe('the filter of a journey', () => {
  it('asks for everything where nothing is chosen', () => {
    expect(filterOf(everything)).toEqual({ from: null, until: null, website: null });
  });

  it('holds both days to their end', () => {
    const { from, until } = filterOf({ ...everything, from: '2026-11-30', until: '2026-11-30' });

    expect(from).toBe(new Date(2026, 10, 30).toISOString());
    expect(until).toBe(new Date(2026, 11, 1).toISOString());
  });

  it('takes no half typed day', () => {
    expect(filterOf({ ...everything, from: '2026-11' }).from).toBeNull();
  });
});
