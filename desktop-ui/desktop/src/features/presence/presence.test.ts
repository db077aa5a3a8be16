import { describe, expect, it } from 'vitest';
import { NOON } from '../../test/fixtures';
import { imposedNotice, presenceLabel } from './presence';

const since = NOON;

describe('presence', () => {
  it('is named with its reason', () => {
    expect(presenceLabel({ state: 'AVAILABLE', reason: null, since })).toBe('Available');
    expect(presenceLabel({ state: 'PAUSED', reason: 'Lunch', since })).toBe('Paused – Lunch');
  });

  it('tells why the server took the agent off', () => {
    expect(imposedNotice({ state: 'OFFLINE', reason: 'connection lost', since })).toBe(
      'You were set offline because the connection was lost.',
    );
    expect(imposedNotice({ state: 'OFFLINE', reason: 'CONNECTION_LOST', since })).toContain(
      'the connection was lost',
    );
    expect(imposedNotice({ state: 'PAUSED', reason: 'not responding', since })).not.toBeNull();
  });

  it('says nothing about what the agent chose', () => {
    expect(imposedNotice({ state: 'OFFLINE', reason: null, since })).toBeNull();
    expect(imposedNotice({ state: 'PAUSED', reason: 'Lunch', since })).toBeNull();
  });
});
