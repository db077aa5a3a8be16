import { useEffect } from 'react';
import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';

/** Rings as long as an offer waits for an answer and the desktop is not muted. */
export function useRinging(pending: boolean): void {
  const { sound, soundSettings } = useServices();
  const silent = useStore(soundSettings.muted);
  useEffect(() => {
    if (!pending || silent) return;
    sound.startRinging();
    return () => sound.stopRinging();
  }, [pending, silent, sound]);
}
