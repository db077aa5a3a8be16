import type { KeyboardEvent } from 'react';

/** The longest message that the server takes. */
export const LONGEST_MESSAGE = 4000;

const NEAR_THE_END = 200;

/** Characters left, once it is worth showing; negative when there are too many. */
export function charactersLeft(text: string): number | null {
  const left = LONGEST_MESSAGE - text.length;
  return left <= NEAR_THE_END ? left : null;
}

export function canSend(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_MESSAGE;
}

interface Key {
  key: string;
  shiftKey: boolean;
  isComposing: boolean;
  keyCode: number;
}

/** Enter sends, but not while an input method still asks for it to choose a word (229 in Safari). */
export function isSendKey({ key, shiftKey, isComposing, keyCode }: Key): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}

// Safari ends a composition before it reports Enter; only the old key code tells it apart.
/* eslint-disable @typescript-eslint/no-deprecated */
export function keyOf({ key, shiftKey, nativeEvent }: KeyboardEvent) {
  return { key, shiftKey, isComposing: nativeEvent.isComposing, keyCode: nativeEvent.keyCode };
}
/* eslint-enable @typescript-eslint/no-deprecated */
