import type { Note } from '@parley/wire';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { mentionedIn, type NoteDraft } from '../../api/noteDrafts';

interface NoteAdding {
  add: (note: { id: string; text: string; mentions: string[] }) => Promise<Note>;
  onAdded: (note: Note) => void;
}

/** Stores a note; what was written is kept until it is stored. */
export function useNoteAdding({ add, onAdded }: NoteAdding) {
  const adding = useMutation({
    networkMode: 'always',
    mutationFn: (draft: NoteDraft) =>
      add({ id: draft.id, text: draft.text, mentions: mentionedIn(draft) }),
    onSuccess: onAdded,
  });
  return {
    busy: adding.isPending,
    failure: adding.isError ? errorText(adding.error) : null,
    add: (draft: NoteDraft) => adding.mutate(draft),
  };
}
