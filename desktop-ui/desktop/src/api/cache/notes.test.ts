import { expect, it } from 'vitest';
import { AGENT, note, SOFIA } from '../../test/fixtures';
import { addNote, addNotePage, emptyNotes, hasNoteGap, unreadNotes } from './notes';

it('holds each note once, in order', () => {
  const held = addNote(addNote(addNote(emptyNotes, note(2)), note(1)), note(2));

  expect(held.notes.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(held.syncedSeq).toBe(2);
});

it('sees a gap and closes it with a page', () => {
  const gap = addNote(emptyNotes, note(3));
  expect(hasNoteGap(gap)).toBe(true);

  const closed = addNotePage(gap, 0, { notes: [note(1), note(2), note(3)], lastSeq: 3 });

  expect(hasNoteGap(closed)).toBe(false);
  expect(unreadNotes(closed, 1, AGENT)).toBe(2);
  expect(unreadNotes(closed, 1, SOFIA)).toBe(0);
});
