import { useEffect } from 'react';

/** What looks again, and whose connection may be dropped. */
interface Wakeable {
  wake: () => void;
  live: { drop: () => void };
}

/** Makes the desk look again when the window or the network comes back. */
export function useWindowWake(desk: Wakeable): void {
  useEffect(() => {
    const wake = () => desk.wake();
    const shown = () => {
      if (document.visibilityState === 'visible') desk.wake();
    };
    const gone = () => desk.live.drop();
    window.addEventListener('focus', wake);
    window.addEventListener('online', wake);
    window.addEventListener('offline', gone);
    document.addEventListener('visibilitychange', shown);
    return () => {
      window.removeEventListener('focus', wake);
      window.removeEventListener('online', wake);
      window.removeEventListener('offline', gone);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [desk]);
}
