const FREQUENCY_HZ = 660;
const SECONDS = 0.18;

/** A short, soft tone; silent where the browser does not allow sound yet. */
export function beep(): void {
  try {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = FREQUENCY_HZ;
    volume.gain.setValueAtTime(0.08, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.onended = () => void audio.close();
    tone.start();
    tone.stop(audio.currentTime + SECONDS);
  } catch {
    // No sound device or no permission: the badge on the launcher says the same.
  }
}
