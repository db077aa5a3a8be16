import { useEffect } from 'react';

/** Calls back at Alt+N, wherever the person is; a Mac makes another letter of it, so the key counts. */
export function useNoteKey(onKey: () => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
      if (!altKey || ctrlKey || metaKey || shiftKey || code !== 'KeyN') return;
      event.preventDefault();
      onKey();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [onKey]);
}
