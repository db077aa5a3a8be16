import { describe, expect, it } from 'vitest';
import { NOON } from '../../test/fixtures';
import { imposedNotice, presenceLabel } from './presence';

const since = NOON;
const cause = 'CHOSEN';

describe('presence', () => {
  it('is named with its reason', () => {
    expect(presenceLabel({ state: 'AVAILABLE', reason: null, cause, since })).toBe('Available');
    expect(presenceLabel({ state: 'PAUSED', reason: 'Lunch', cause, since })).toBe(
      'Paused – Lunch',
    );
  });

  it('tells why the server took the agent off', () => {
    expect(imposedNotice({ state: 'OFFLINE', reason: 'connection lost', cause, since })).toBe(
      'You were set offline because the connection was lost.',
    );
    expect(imposedNotice({ state: 'OFFLINE', reason: 'CONNECTION_LOST', cause, since })).toContain(
      'the connection was lost',
    );
    expect(
      imposedNotice({ state: 'PAUSED', reason: 'not responding', cause, since }),
    ).not.toBeNull();
  });

  it('says nothing about what the agent chose', () => {
    expect(imposedNotice({ state: 'OFFLINE', reason: null, cause, since })).toBeNull();
    expect(imposedNotice({ state: 'PAUSED', reason: 'Lunch', cause, since })).toBeNull();
  });
});
