import { createStore } from './store';

const RING_EVERY_MS = 2800;

/** Makes the desktop's sounds without files. Silent until the browser allows sound. */
export class Sound {
  /** True while the browser forbids sound because the person has not touched the page. */
  readonly locked = createStore(false);
  private context: AudioContext | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  /**
   * @param volume from above 0 to 1, asked at each note
   */
  constructor(
    private readonly createContext: () => AudioContext | null,
    private readonly volume: () => number = () => 1,
  ) {}

  /** False where the browser has no sound at all. */
  get supported(): boolean {
    this.prepare();
    return this.context !== null;
  }

  /** Finds out whether sound is allowed. */
  prepare(): void {
    this.context ??= this.createContext();
    this.locked.set(this.context?.state === 'suspended');
  }

  /** To be called from a click or key press, which is when browsers allow sound. */
  async unlock(): Promise<void> {
    this.prepare();
    if (this.context?.state === 'suspended') await this.context.resume();
    this.locked.set(this.context?.state === 'suspended');
  }

  startRinging(): void {
    if (this.timer !== undefined) return;
    this.ringOnce();
    this.timer = setInterval(() => this.ringOnce(), RING_EVERY_MS);
  }

  stopRinging(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** A short, soft note: a message came in a chat that is not in front. */
  blip(): void {
    this.note(880, 0, 0.12, 0.13);
  }

  /** What a pending offer sounds like, once. */
  sample(): void {
    this.ringOnce();
  }

  private ringOnce(): void {
    [0, 0.45].forEach((start) => {
      this.note(659.25, start, 0.16, 0.33);
      this.note(880, start + 0.18, 0.2, 0.33);
    });
  }

  private note(frequency: number, delay: number, length: number, volume: number): void {
    const context = this.context;
    if (context?.state !== 'running') return;
    const start = context.currentTime + delay;
    const gain = context.createGain();
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(volume * this.volume(), start + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.001, start + length);
    const oscillator = context.createOscillator();
    oscillator.type = 'triangle';
    oscillator.frequency.value = frequency;
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + length);
  }
}

/** Null where the browser has no sound at all. */
export function createAudioContext(): AudioContext | null {
  return typeof AudioContext === 'undefined' ? null : new AudioContext();
}
