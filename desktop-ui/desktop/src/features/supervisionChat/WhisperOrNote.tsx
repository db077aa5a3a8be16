import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { type NoteDraft } from '../../api/noteDrafts';
import { useServices } from '../../api/services';
import { useMe } from '../../api/useMe';
import { NoteBox } from '../../components/notes/NoteBox';
import { useNoteAdding } from '../../components/notes/useNoteAdding';
import { WriteModes } from '../../components/notes/WriteModes';
import { t } from '../../lib/i18n/translate';
import { emptyWhisper, WhisperComposer } from './WhisperComposer';

type Mode = 'whisper' | 'note';

interface WhisperOrNoteProps {
  interaction: Interaction;
  onSent: () => void;
}

/** A whisper for the agent, as long as there is one to hear it, or a note for all of the staff. */
export function WhisperOrNote({ interaction, onSent }: WhisperOrNoteProps) {
  const [mode, setMode] = useState<Mode>('whisper');
  const [draft, setDraft] = useState<NoteDraft>();
  const [whisper, setWhisper] = useState(emptyWhisper);
  const { api } = useServices();
  const me = useMe().data;
  const { add, busy, failure } = useNoteAdding({
    add: (note) => api.supervision.addNote(interaction.id, note),
    onAdded: ({ id }) => {
      setDraft((now) => (now?.id === id ? undefined : now));
      onSent();
    },
  });
  const closed = interaction.state === 'CLOSED';
  if (mode === 'note' || closed) {
    return (
      <>
        {!closed && <Modes mode="note" onMode={setMode} />}
        <NoteBox
          selfId={me?.agentId ?? ''}
          draft={draft}
          busy={busy}
          failure={failure}
          onWrite={setDraft}
          onAdd={add}
        />
      </>
    );
  }
  return (
    <>
      <Modes mode="whisper" onMode={setMode} />
      <WhisperComposer
        chatId={interaction.id}
        agent={interaction.state === 'CONVERSATION' ? interaction.agentName : null}
        draft={whisper}
        onWrite={setWhisper}
        onSent={onSent}
      />
    </>
  );
}

function Modes({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  return (
    <WriteModes
      modes={[
        { value: 'whisper', label: t('supervision.whisper.mode') },
        { value: 'note', label: t('supervision.note.mode') },
      ]}
      mode={mode}
      onMode={onMode}
    />
  );
}
