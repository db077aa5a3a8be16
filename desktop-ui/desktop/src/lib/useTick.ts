import { useCallback, useSyncExternalStore } from 'react';

/** The clock's time in steps, read again while it is wanted; renders no more often than a step. */
export function useTick(read: () => number, everyMs: number, wanted = true): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (!wanted) return () => undefined;
      const timer = setInterval(listener, everyMs);
      return () => clearInterval(timer);
    },
    [everyMs, wanted],
  );
  return useSyncExternalStore(subscribe, () => Math.floor(read() / everyMs) * everyMs);
}
