import { useEffect } from 'react';
import { useWindowReturn } from '../lib/useWindowReturn';

/** What looks again, and whose connection may be dropped. */
interface Wakeable {
  wake: () => void;
  live: { drop: () => void };
}

/** Makes the desk look again when the window or the network comes back. */
export function useWindowWake(desk: Wakeable): void {
  useWindowReturn(() => desk.wake());
  useEffect(() => {
    const wake = () => desk.wake();
    const gone = () => desk.live.drop();
    window.addEventListener('online', wake);
    window.addEventListener('offline', gone);
    return () => {
      window.removeEventListener('online', wake);
      window.removeEventListener('offline', gone);
    };
  }, [desk]);
}
