import { describe, expect, it } from 'vitest';
import { keyOf } from './keyOf';

describe('a key', () => {
  it.each([
    ['Night shift', 'night-shift'],
    ['  Été à Zürich! ', 'ete-a-zurich'],
    ['24 hours', 'hours'],
    ['a--b__c', 'a-b-c'],
    ['夜', ''],
    ['No', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('of %j is %j', (name, key) => {
    expect(keyOf(name)).toBe(key);
  });
});
