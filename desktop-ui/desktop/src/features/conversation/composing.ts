/** A text with what is selected in it. */
export interface Written {
  text: string;
  start: number;
  end: number;
}

/** Puts words in the selection's place; the cursor is behind them. */
export function inserted({ text, start, end }: Written, words: string): Written {
  const cursor = start + words.length;
  return { text: text.slice(0, start) + words + text.slice(end), start: cursor, end: cursor };
}

/** Marks what is selected, line by line, as marks end with their line; a second time takes them away. */
export function marked(written: Written, marker: string): Written {
  const { text, start, end } = written;
  if (start === end) {
    const { text: both } = inserted(written, marker + marker);
    return { text: both, start: start + marker.length, end: start + marker.length };
  }
  const lines = text.slice(start, end).split('\n');
  const all = lines.every((line) => line.trim() === '' || hasMarks(line, marker));
  const words = lines.map((line) => (all ? unmarkedLine(line, marker) : markedLine(line, marker)));
  const done = inserted(written, words.join('\n'));
  return { text: done.text, start, end: done.end };
}

function hasMarks(line: string, marker: string): boolean {
  const rest = line.length > 2 * marker.length;
  return rest && line.startsWith(marker) && line.endsWith(marker);
}

function unmarkedLine(line: string, marker: string): string {
  return hasMarks(line, marker) ? line.slice(marker.length, -marker.length) : line;
}

function markedLine(line: string, marker: string): string {
  if (hasMarks(line, marker)) return line;
  return line.replace(/\S(?:.*\S)?/u, (words) => marker + words + marker);
}

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const MARKERS: Partial<Record<string, string>> = { b: '**', i: '_' };

/** The mark that a shortcut stands for: Ctrl or Cmd with B for bold, with I for italic. */
export function markerOf({ key, ctrlKey, metaKey, altKey }: Key): string | null {
  if (ctrlKey === metaKey || altKey) return null;
  return MARKERS[key.toLowerCase()] ?? null;
}
