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
  onDismiss: () => void;
}

/** Below the messages: where to write, the wrap-up, or how the chat ended. */
export function ChatFoot({ interaction, draft, onWrite, onSend, onDismiss }: ChatFootProps) {
  if (interaction.state !== 'CLOSED') {
    return (
      <Composer
        key={interaction.id}
        chatId={interaction.id}
        text={draft}
        disabled={false}
        onChange={onWrite}
        onSend={onSend}
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
