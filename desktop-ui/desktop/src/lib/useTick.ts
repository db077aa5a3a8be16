import { useEffect, useState } from 'react';

/** The clock's time, read again every so often while it is wanted. */
export function useTick(read: () => number, everyMs: number, wanted = true): number {
  const [time, setTime] = useState(read);
  useEffect(() => {
    if (!wanted) return;
    setTime(read());
    const timer = setInterval(() => setTime(read()), everyMs);
    return () => clearInterval(timer);
  }, [read, everyMs, wanted]);
  return time;
}
