/** The two times a browser knows: the person's (may jump) and one that only goes forward. */
export interface Clock {
  /** Wall time in milliseconds since the epoch. */
  now: () => number;
  /** Milliseconds that never go back, for countdowns and ages. */
  monotonic: () => number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
