import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { wrapsUp } from '../../api/cache/chatBook';
import { ClosedNotice } from './ClosedNotice';
import { closedText } from './closedText';
import { Composer } from './Composer';
import { DisposeDialog } from './dispose/DisposeDialog';
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
      <DisposeDialog
        interactionId={interaction.id}
        opened={disposing && onDispose !== null}
        onClose={() => setDisposing(false)}
      />
    </>
  );
}
