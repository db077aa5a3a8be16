import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';

export type SoundState = 'on' | 'blocked' | 'muted' | 'unsupported';

/** The state of the desktop's sound in this browser, and what changes it. */
export function useSoundCheck() {
  const { sound, soundSettings } = useServices();
  const locked = useStore(sound.locked);
  const muted = useStore(soundSettings.muted);
  const volume = useStore(soundSettings.volume);
  return {
    state: soundState(sound.supported, muted, locked),
    muted,
    volume,
    mute: (next: boolean) => soundSettings.mute(next),
    turn: (next: number) => soundSettings.turn(next),
    /** From a click, which is when browsers allow sound. */
    play: () => void sound.unlock().then(() => sound.sample()),
  };
}

function soundState(supported: boolean, muted: boolean, locked: boolean): SoundState {
  if (!supported) return 'unsupported';
  if (muted) return 'muted';
  return locked ? 'blocked' : 'on';
}
