import type { KeyValueStorage } from './storage';
import { createStore, type Store } from './store';

const MUTED = 'parley.muted';
const VOLUME = 'parley.volume';
const USUAL = 0.6;

/** How loud the desktop is in this browser, over a reload. */
export class SoundSettings {
  readonly muted: Store<boolean>;
  /** From above 0 to 1. */
  readonly volume: Store<number>;

  constructor(private readonly storage: KeyValueStorage) {
    this.muted = createStore(storage.read(MUTED) === true);
    this.volume = createStore(readVolume(storage.read(VOLUME)));
  }

  /** Another window of this browser has changed what is kept under the key; null = all of it. */
  follow(key: string | null): void {
    if (key === null || key === MUTED) this.muted.set(this.storage.read(MUTED) === true);
    if (key === null || key === VOLUME) this.volume.set(readVolume(this.storage.read(VOLUME)));
  }

  mute(muted: boolean): void {
    this.storage.write(MUTED, muted);
    this.muted.set(muted);
  }

  turn(volume: number): void {
    const next = readVolume(volume);
    this.storage.write(VOLUME, next);
    this.volume.set(next);
  }
}

function readVolume(stored: unknown): number {
  return typeof stored === 'number' && stored > 0 && stored <= 1 ? stored : USUAL;
}
