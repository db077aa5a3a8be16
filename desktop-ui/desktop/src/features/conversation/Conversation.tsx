import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { useVideo } from '../../api/useVideo';
import { LoadFailure } from '../../components/LoadFailure';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { useShortcut } from '../../lib/useShortcut';
import { CloseChatDialog } from './CloseChatDialog';
import { ChatFoot } from './ChatFoot';
import styles from './Conversation.module.css';
import { ConversationHeader } from './ConversationHeader';
import { ConversationMenu } from './ConversationMenu';
import { LoadingMessages } from './LoadingMessages';
import { MessageLog } from './MessageLog';
import { ChatTransfer } from './transfer/ChatTransfer';
import { whyNoTransfer } from './transfer/targets';
import { TransferDialog } from './transfer/TransferDialog';
import { useTransfer } from './transfer/useTransfer';
import { useConversation } from './useConversation';

interface ConversationProps {
  interaction: Interaction;
  onBack: () => void;
  /** The chat was closed or dismissed. */
  onGone: () => void;
  onDetails: (() => void) | null;
}

/** One chat: header, messages, composer. */
export function Conversation({ interaction, onBack, onGone, onDetails }: ConversationProps) {
  const [asking, setAsking] = useState<'close' | 'transfer' | null>(null);
  const chat = useConversation(interaction, onGone);
  const video = useVideo(interaction.id);
  const transfers = useTransfer(interaction);
  const contact = contactLabel(interaction.contactName, interaction.id);
  const closed = interaction.state === 'CLOSED';
  useShortcut('closeChat', () => setAsking('close'), !closed);
  return (
    <div
      id="conversation"
      role="tabpanel"
      aria-labelledby={`tab-${interaction.id}`}
      className={styles.conversation}
    >
      <ConversationHeader
        interaction={interaction}
        contact={contact}
        menu={
          <ConversationMenu
            open={!closed}
            videoEnabled={interaction.videoEnabled}
            callRuns={chat.callRuns}
            busy={video.busy}
            noTransfer={whyNoTransfer(interaction, chat.messages)}
            onTransfer={() => setAsking('transfer')}
            onStartVideo={video.start}
            onEndVideo={video.end}
          />
        }
        onBack={onBack}
        onClose={() => setAsking('close')}
        onDetails={onDetails}
      />
      <ChatTransfer interaction={interaction} transfers={transfers} />
      {chat.state.loading && <LoadingMessages />}
      {chat.state.failed && <LoadFailure text={t('conversation.failed')} onRetry={chat.reload} />}
      <MessageLog
        rows={chat.rows}
        contact={contact}
        typing={chat.typing && !closed}
        joining={video.joining}
        onJoinVideo={video.join}
        onRetry={chat.retry}
        onDiscard={chat.discard}
      />
      <ChatFoot
        interaction={interaction}
        draft={chat.draft}
        onWrite={chat.write}
        onSend={chat.send}
        onDismiss={chat.dismiss}
      />
      <CloseChatDialog
        opened={asking === 'close' && !closed}
        contact={contact}
        unsent={chat.unsent}
        closing={chat.closing}
        onConfirm={chat.close}
        onCancel={() => setAsking(null)}
      />
      <TransferDialog
        interactionId={interaction.id}
        opened={asking === 'transfer' && !closed}
        transfers={transfers}
        onClose={() => {
          transfers.forgetFailure();
          setAsking(null);
        }}
      />
    </div>
  );
}
