const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * How long to wait before try `attempt` (0 = first retry): doubling up to half a minute, with half of it
 * left to chance so that a restarted server does not meet all its clients at once.
 */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling / 2 + (random() * ceiling) / 2);
}
