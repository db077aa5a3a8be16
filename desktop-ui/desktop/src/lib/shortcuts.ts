/** A key, as it is pressed and as it is written. */
export interface Shortcut {
  /** With Alt it is the key that counts, since a Mac makes other letters then; else the letter. */
  alt: boolean;
  key: string;
  label: string;
}

/** What an agent can do with one stroke. None takes away what a browser's own keys do. */
export const SHORTCUTS = {
  accept: { alt: true, key: 'KeyA', label: 'A' },
  nextChat: { alt: true, key: 'ArrowDown', label: '↓' },
  previousChat: { alt: true, key: 'ArrowUp', label: '↑' },
  writeReply: { alt: true, key: 'KeyM', label: 'M' },
  note: { alt: true, key: 'KeyN', label: 'N' },
  closeChat: { alt: true, key: 'KeyW', label: 'W' },
  help: { alt: false, key: '?', label: '?' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

type Stroke = Pick<
  KeyboardEvent,
  'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'key' | 'isComposing' | 'composedPath'
>;

/** Whether the stroke is this shortcut; letters alone are none where somebody writes. */
export function isShortcut(name: ShortcutName, stroke: Stroke): boolean {
  const { alt, key } = SHORTCUTS[name];
  if (stroke.ctrlKey || stroke.metaKey || stroke.isComposing || stroke.altKey !== alt) return false;
  if (alt) return stroke.code === key && !stroke.shiftKey;
  return stroke.key === key && !isWritable(stroke.composedPath()[0]);
}

// The innermost element, also of a component that hides its own: the window only sees its outside.
function isWritable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]');
}
