import { useDesk, useServices } from '../../../api/services';
import { NoteBox } from '../../../components/notes/NoteBox';
import { useNoteAdding } from '../../../components/notes/useNoteAdding';
import { useStore } from '../../../lib/useStore';

/** Where the agent of a chat writes a note; the customer is told nothing of it, not even that. */
export function ChatNoteBox({ chatId }: { chatId: string }) {
  const { api } = useServices();
  const desk = useDesk();
  const draft = useStore(desk.noteDrafts.all)[chatId];
  const { add, busy, failure } = useNoteAdding({
    add: (note) => api.addNote(chatId, note),
    onAdded: (note) => {
      desk.cache.noted(note);
      if (desk.noteDrafts.all.get()[chatId]?.id === note.id) desk.noteDrafts.forget(chatId);
    },
  });
  return (
    <NoteBox
      selfId={desk.agentId}
      draft={draft}
      busy={busy}
      failure={failure}
      onWrite={(next) => desk.noteDrafts.write(chatId, next)}
      onAdd={add}
    />
  );
}
