import { backoff } from './backoff';
import { type Clock, pause } from './clock';

interface Patience {
  clock: Clock;
  random: () => number;
}

/** Does the work again, at growing distances, until it works; a failure that `lasts` is thrown on. */
export async function persevere<T>(
  { clock, random }: Patience,
  work: () => Promise<T>,
  lasts: (failure: unknown) => boolean = () => false,
): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      if (lasts(failure)) throw failure;
      await pause(clock, backoff(attempt, random));
    }
  }
}
