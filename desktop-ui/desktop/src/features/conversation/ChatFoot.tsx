import type { Interaction } from '@parley/wire';
import { wrapsUp } from '../../api/cache/chatBook';
import { ClosedNotice } from './ClosedNotice';
import { closedText } from './closedText';
import { Composer } from './Composer';
import { AddNote } from './notes/AddNote';
import { ReplyOrNote } from './notes/ReplyOrNote';
import { WrapUpBar } from './WrapUpBar';

interface ChatFootProps {
  interaction: Interaction;
  draft: string;
  onWrite: (text: string) => void;
  onSend: (text: string) => void;
  onDismiss: () => void;
}

/** Below the messages: where to write, the wrap-up, or how the chat ended; and where to add a note. */
export function ChatFoot({ interaction, draft, onWrite, onSend, onDismiss }: ChatFootProps) {
  if (interaction.state !== 'CLOSED') {
    return (
      <ReplyOrNote key={interaction.id} chatId={interaction.id}>
        <Composer
          chatId={interaction.id}
          text={draft}
          disabled={false}
          onChange={onWrite}
          onSend={onSend}
        />
      </ReplyOrNote>
    );
  }
  const text = closedText(interaction);
  return (
    <>
      {wrapsUp(interaction) ? (
        <WrapUpBar interaction={interaction} ended={text} />
      ) : (
        <ClosedNotice text={text} onDismiss={onDismiss} />
      )}
      <AddNote key={interaction.id} chatId={interaction.id} />
    </>
  );
}
