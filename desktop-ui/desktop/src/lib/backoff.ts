const FIRST_MS = 500;
const LONGEST_MS = 5000;

/**
 * How long to wait before the given attempt (0 = the first retry): doubling up to five seconds,
 * spread over the upper half so that clients of a restarted server do not return together.
 */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling / 2 + (ceiling / 2) * random());
}
