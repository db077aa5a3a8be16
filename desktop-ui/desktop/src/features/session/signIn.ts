import { isRecord } from '../../lib/json';
import type { KeyValueStorage } from '../../lib/storage';

/** Where the server begins the login with Keycloak. */
export const SIGN_IN_ADDRESS = '/oauth2/authorization/keycloak';

const ATTEMPT = 'parley.signIn';
const LOGGED_OUT = 'parley.loggedOut';
/** Coming back unauthenticated sooner than this means that the login itself failed. */
const LOOP_MS = 60_000;

export type SignInStep = 'redirect' | 'logged-out' | 'failed';

/** What to do for a person without a session: go and sign in, unless they just left or it failed. */
export function signInStep(storage: KeyValueStorage, query: string, now: number): SignInStep {
  if (storage.read(LOGGED_OUT) === true) return 'logged-out';
  const attempt = storage.read(ATTEMPT);
  const at = isRecord(attempt) && typeof attempt.at === 'number' ? attempt.at : -Infinity;
  const refused = new URLSearchParams(query).has('error');
  return refused || now - at < LOOP_MS ? 'failed' : 'redirect';
}

export function rememberAttempt(storage: KeyValueStorage, now: number): void {
  storage.remove(LOGGED_OUT);
  storage.write(ATTEMPT, { at: now });
}

/** The session stands: an earlier attempt says nothing about the next one. */
export function forgetAttempt(storage: KeyValueStorage): void {
  storage.remove(ATTEMPT);
  storage.remove(LOGGED_OUT);
}

export function rememberLogOut(storage: KeyValueStorage): void {
  storage.write(LOGGED_OUT, true);
}
