import { describe, expect, it } from 'vitest';
import { countOf, NO_FILTERS, readFilters, requestOf, writeFilters } from './listFilters';

describe('the filters of the list', () => {
  it('survive the address', () => {
    const filters = {
      ...NO_FILTERS,
      state: 'open',
      read: 'unread',
      from: '2026-11-01',
      website: 'SHOP',
      disposition: 'Order › Late & lost',
    } as const;

    const query = writeFilters(new URLSearchParams('other=1'), filters);

    expect(readFilters(new URLSearchParams(query.toString()))).toEqual(filters);
    expect(query.get('other')).toBe('1');
    expect(countOf(filters)).toBe(5);
    expect(writeFilters(query, NO_FILTERS).toString()).toBe('other=1');
  });

  it('are left out where an address makes no sense', () => {
    const query = new URLSearchParams('state=x&read=1&from=2026-13-45&to=today&tag=');

    expect(readFilters(query)).toEqual(NO_FILTERS);
    expect(readFilters(new URLSearchParams('undisposed&disposition=Spam')).undisposed).toBe(false);
  });

  it('ask for whole days of the person’s own time zone', () => {
    const request = requestOf({ ...NO_FILTERS, from: '2026-03-29', to: '2026-03-29' }, ' ');

    expect(request.from).toBe(new Date(2026, 2, 29).toISOString());
    expect(request.before).toBe(new Date(2026, 2, 30).toISOString());
    expect(request.text).toBeNull();
  });

  it('ask for nothing that is not set', () => {
    const request = requestOf(NO_FILTERS, '');

    expect(Object.values(request).every((value) => value === null)).toBe(true);
  });
});
