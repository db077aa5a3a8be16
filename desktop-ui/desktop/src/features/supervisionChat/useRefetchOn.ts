import { useEffect, useRef } from 'react';

/** How often what outlives its chat is asked for. */
export const OUTLIVING_MS = 2000;

/** Asks again whenever the stamp has changed; what is held stays meanwhile, and when that fails. */
export function useRefetchOn(stamp: string, refetch: () => Promise<unknown>): void {
  const asked = useRef(stamp);
  useEffect(() => {
    if (asked.current === stamp) return;
    asked.current = stamp;
    void refetch();
  }, [stamp, refetch]);
}
