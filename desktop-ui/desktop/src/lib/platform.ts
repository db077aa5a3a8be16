/** True where a keyboard is likely: putting the cursor into a field opens no screen keyboard. */
export function hasFinePointer(): boolean {
  return window.matchMedia('(pointer: fine)').matches;
}

/** What the key is called on this machine. */
export function altKeyName(): string {
  return /Mac|iPhone|iPad/u.test(navigator.userAgent) ? '⌥' : 'Alt';
}
