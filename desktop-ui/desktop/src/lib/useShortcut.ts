import { useEffect, useRef } from 'react';
import { isShortcut, type ShortcutName } from './shortcuts';

/** Acts on a shortcut wherever the person is, but not behind an open dialog. */
export function useShortcut(name: ShortcutName, act: () => void, enabled = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!enabled) return;
    const heard = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isShortcut(name, event) || hasDialog()) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [name, enabled]);
}

function hasDialog(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}
