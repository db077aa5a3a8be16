import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { wrapsUp } from '../../api/cache/chatBook';
import { ClosedNotice } from './ClosedNotice';
import { closedText } from './closedText';
import { Composer } from './Composer';
import { AddNote } from './notes/AddNote';
import { ReplyOrNote } from './notes/ReplyOrNote';
import { DisposeDialog } from '../../components/closing/DisposeDialog';
import { WrapUpBar } from './WrapUpBar';

interface ChatFootProps {
  interaction: Interaction;
  draft: string;
  onWrite: (text: string) => void;
  onSend: (text: string) => void;
  /** Null where no files may be sent. */
  onFiles: ((files: File[]) => void) | null;
  onDismiss: () => void;
}

/** Below the messages: where to write, the wrap-up, or how the chat ended; and where to add a note. */
export function ChatFoot({
  interaction,
  draft,
  onWrite,
  onSend,
  onFiles,
  onDismiss,
}: ChatFootProps) {
  if (interaction.state !== 'CLOSED') {
    return (
      <ReplyOrNote key={interaction.id} chatId={interaction.id}>
        <Composer
          chatId={interaction.id}
          text={draft}
          onChange={onWrite}
          onSend={onSend}
          accept={interaction.attachments?.accept ?? ''}
          onFiles={onFiles}
        />
      </ReplyOrNote>
    );
  }
  return <ClosedFoot key={interaction.id} interaction={interaction} onDismiss={onDismiss} />;
}

function ClosedFoot({ interaction, onDismiss }: Pick<ChatFootProps, 'interaction' | 'onDismiss'>) {
  const [disposing, setDisposing] = useState(false);
  const text = closedText(interaction);
  const onDispose = interaction.disposedBy === null ? () => setDisposing(true) : null;
  return (
    <>
      {wrapsUp(interaction) ? (
        <WrapUpBar interaction={interaction} ended={text} onDispose={onDispose} />
      ) : (
        <ClosedNotice text={text} onDispose={onDispose} onDismiss={onDismiss} />
      )}
      <AddNote chatId={interaction.id} />
      <DisposeDialog
        interactionId={interaction.id}
        opened={disposing && onDispose !== null}
        onClose={() => setDisposing(false)}
      />
    </>
  );
}
