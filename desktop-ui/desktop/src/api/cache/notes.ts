import type { Note, NotePage } from '@parley/wire';

/** The notes about one interaction that this page holds; numbered apart from its messages. */
export interface Notes {
  /** By seq, each id once. */
  notes: Note[];
  /** Everything up to here is held. */
  syncedSeq: number;
}

export const emptyNotes: Notes = { notes: [], syncedSeq: 0 };

/** Adds a note that came live; it may leave a gap. */
export function addNote(held: Notes, note: Note): Notes {
  return added(held, [note], held.syncedSeq);
}

/** Adds what the server holds after `after`: up to the page's end there is no gap then. */
export function addNotePage(held: Notes, after: number, { notes, lastSeq }: NotePage): Notes {
  const reached = notes.at(-1)?.seq ?? lastSeq;
  const closed = after <= held.syncedSeq;
  return added(held, notes, closed ? Math.max(held.syncedSeq, reached) : held.syncedSeq);
}

export function hasNoteGap({ notes, syncedSeq }: Notes): boolean {
  return (notes.at(-1)?.seq ?? 0) > syncedSeq;
}

/** Those of others that have not been seen. */
export function unreadNotes({ notes }: Notes, readSeq: number, self: string): number {
  return notes.filter(({ seq, authorId }) => seq > readSeq && authorId !== self).length;
}

function added(held: Notes, fresh: Note[], reached: number): Notes {
  const known = new Set(held.notes.map(({ id }) => id));
  const notes = [...held.notes, ...fresh.filter(({ id }) => !known.has(id))].sort(
    (a, b) => a.seq - b.seq,
  );
  let syncedSeq = reached;
  for (const { seq } of notes) if (seq === syncedSeq + 1) syncedSeq = seq;
  return { notes, syncedSeq };
}
