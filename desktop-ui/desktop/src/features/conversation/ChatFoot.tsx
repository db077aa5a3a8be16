import type { Interaction } from '@parley/wire';
import { wrapsUp } from '../../api/cache/chatBook';
import { ClosedNotice } from './ClosedNotice';
import { closedText } from './closedText';
import { Composer } from './Composer';
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

/** Below the messages: where to write, the wrap-up, or how the chat ended. */
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
      <Composer
        key={interaction.id}
        chatId={interaction.id}
        text={draft}
        disabled={false}
        onChange={onWrite}
        onSend={onSend}
        accept={interaction.attachments?.accept ?? ''}
        onFiles={onFiles}
      />
    );
  }
  const text = closedText(interaction);
  return wrapsUp(interaction) ? (
    <WrapUpBar interaction={interaction} ended={text} />
  ) : (
    <ClosedNotice text={text} onDismiss={onDismiss} />
  );
}
