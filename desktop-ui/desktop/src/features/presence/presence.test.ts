import type { Presence } from '@parley/wire';
import { describe, expect, it } from 'vitest';
import { NOON } from '../../test/fixtures';
import { imposedNotice, presenceLabel } from './presence';

const presence = (changes: Partial<Presence>): Presence => ({
  state: 'AVAILABLE',
  reason: null,
  cause: 'CHOSEN',
  since: NOON,
  ...changes,
});

describe('presence', () => {
  it('is named with its reason or its cause', () => {
    expect(presenceLabel(presence({}))).toBe('Available');
    expect(presenceLabel(presence({ state: 'PAUSED', reason: 'Lunch' }))).toBe('Paused – Lunch');
    expect(presenceLabel(presence({ state: 'PAUSED', cause: 'NOT_RESPONDING' }))).toBe(
      'Not responding',
    );
  });

  it('tells why the server took the agent off', () => {
    expect(imposedNotice(presence({ state: 'OFFLINE', cause: 'CONNECTION_LOST' }))).toContain(
      'the connection was lost',
    );
    expect(imposedNotice(presence({ state: 'OFFLINE', cause: 'LOGGED_OUT' }))).toContain(
      'your login ended',
    );
    expect(imposedNotice(presence({ state: 'PAUSED', cause: 'NOT_RESPONDING' }))).toContain(
      'you missed several offers in a row',
    );
    const counted = (reason: string) =>
      imposedNotice(presence({ state: 'PAUSED', cause: 'NOT_RESPONDING', reason }));
    expect(counted('missed 3 offers in a row')).toContain('you missed 3 offers in a row');
    expect(counted('missed 1 offer')).toContain('you missed an offer');
  });

  it('says nothing about what the agent chose', () => {
    expect(imposedNotice(presence({ state: 'OFFLINE' }))).toBeNull();
    expect(imposedNotice(presence({ state: 'PAUSED', reason: 'Lunch' }))).toBeNull();
  });
});
