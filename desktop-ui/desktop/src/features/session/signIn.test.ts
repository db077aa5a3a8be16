import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../lib/storage';
import { forgetAttempt, rememberAttempt, rememberLogOut, signInStep } from './signIn';

describe('signing in', () => {
  it('goes straight to the login on a fresh visit', () => {
    expect(signInStep(memoryStorage(), '', 0)).toBe('redirect');
  });

  it('stays after a log-out until the person wants in again', () => {
    const storage = memoryStorage();
    rememberLogOut(storage);

    expect(signInStep(storage, '', 0)).toBe('logged-out');
  });

  it('does not go round in circles when the login fails', () => {
    const storage = memoryStorage();
    rememberAttempt(storage, 1000);

    expect(signInStep(storage, '', 5000)).toBe('failed');
    expect(signInStep(storage, '', 500_000)).toBe('redirect');
    expect(signInStep(memoryStorage(), '?error', 0)).toBe('failed');
  });

  it('begins anew after a session', () => {
    const storage = memoryStorage();
    rememberAttempt(storage, 1000);
    forgetAttempt(storage);

    expect(signInStep(storage, '', 2000)).toBe('redirect');
  });
});
