import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDesk } from '../../../api/services';
import { WriteModes } from '../../../components/notes/WriteModes';
import { t } from '../../../lib/i18n/translate';
import { useShortcut } from '../../../lib/useShortcut';
import { ChatNoteBox } from './ChatNoteBox';

type Mode = 'reply' | 'note';

interface ReplyOrNoteProps {
  chatId: string;
  /** Where the reply is written. */
  children: ReactNode;
}

/** The reply to the customer or a note for colleagues; a note that was begun comes first. */
export function ReplyOrNote({ chatId, children }: ReplyOrNoteProps) {
  const desk = useDesk();
  const [mode, setMode] = useState<Mode>(() => begun(desk, chatId));
  const reply = useRef<HTMLDivElement>(null);
  useShortcut('note', () => setMode(other));
  useShortcut('writeReply', () => {
    flushSync(() => setMode('reply'));
    reply.current?.querySelector('textarea')?.focus();
  });
  return (
    <>
      <WriteModes
        modes={[
          { value: 'reply', label: t('note.mode.reply') },
          { value: 'note', label: t('note.mode.note') },
        ]}
        mode={mode}
        onMode={setMode}
      />
      {mode === 'reply' ? <div ref={reply}>{children}</div> : <ChatNoteBox chatId={chatId} />}
    </>
  );
}

function other(mode: Mode): Mode {
  return mode === 'reply' ? 'note' : 'reply';
}

function begun({ drafts, noteDrafts }: ReturnType<typeof useDesk>, chatId: string): Mode {
  const noteOnly = noteDrafts.all.get()[chatId] && !drafts.texts.get()[chatId];
  return noteOnly ? 'note' : 'reply';
}
