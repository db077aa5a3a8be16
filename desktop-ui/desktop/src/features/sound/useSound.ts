import { useEffect } from 'react';
import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';

const GESTURES = ['pointerdown', 'keydown'];

/** The state of the desktop's sounds; the first click or key press anywhere allows them. */
export function useSound() {
  const { sound, soundSettings } = useServices();
  const locked = useStore(sound.locked);
  const isMuted = useStore(soundSettings.muted);
  useEffect(() => {
    sound.prepare();
    const unlock = () => void sound.unlock();
    for (const gesture of GESTURES) window.addEventListener(gesture, unlock);
    return () => {
      for (const gesture of GESTURES) window.removeEventListener(gesture, unlock);
    };
  }, [sound]);
  const toggle = () => soundSettings.mute(!isMuted);
  return { locked, muted: isMuted, toggle, unlock: () => void sound.unlock() };
}
