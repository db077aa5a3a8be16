import { useEffect, useState } from 'preact/hooks';

/** While files are over it, a page hears of it more often than that. */
const SILENCE_MS = 1_000;

const NONE: readonly File[] = [];

/** A place where files can be dropped, if `allowed`. */
export function useDrop(allowed: boolean) {
  const [overAt, setOverAt] = useState<number | null>(null);
  const [files, setFiles] = useState(NONE);
  const over = overAt !== null && allowed;
  useEffect(() => {
    if (overAt === null) return;
    // No event tells that the files went away over the edge of the browser, or by Escape.
    const timer = setTimeout(() => setOverAt(null), SILENCE_MS);
    return () => clearTimeout(timer);
  }, [overAt]);
  return {
    over,
    files,
    taken: () => setFiles(NONE),
    onDragOver: (event: DragEvent) => {
      if (!allowed || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOverAt(event.timeStamp);
    },
    onDragLeave: () => setOverAt(null),
    onDrop: (event: DragEvent) => {
      setOverAt(null);
      // A copy: the browser empties its list after the event.
      const dropped = [...(event.dataTransfer?.files ?? [])];
      if (!allowed || dropped.length === 0) return;
      event.preventDefault();
      setFiles(dropped);
    },
  };
}
