import { Skeleton } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { useVideo } from '../../api/useVideo';
import { LoadFailure } from '../../components/LoadFailure';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { CloseChatDialog } from './CloseChatDialog';
import { ClosedNotice } from './ClosedNotice';
import { Composer } from './Composer';
import styles from './Conversation.module.css';
import { ConversationHeader } from './ConversationHeader';
import { ConversationMenu } from './ConversationMenu';
import { MessageLog } from './MessageLog';
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
  const [confirming, setConfirming] = useState(false);
  const chat = useConversation(interaction, onGone);
  const video = useVideo(interaction.id);
  const contact = contactLabel(interaction.contactName, interaction.id);
  const closed = interaction.state === 'CLOSED';
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
            videoOffered={interaction.videoEnabled && !closed}
            callRuns={chat.callRuns}
            busy={video.busy}
            onStartVideo={video.start}
            onEndVideo={video.end}
          />
        }
        onBack={onBack}
        onClose={() => setConfirming(true)}
        onDetails={onDetails}
      />
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
      {closed ? (
        <ClosedNotice closedBy={interaction.closedBy} onDismiss={chat.dismiss} />
      ) : (
        <Composer text={chat.draft} disabled={false} onChange={chat.write} onSend={chat.send} />
      )}
      <CloseChatDialog
        opened={confirming && !closed}
        contact={contact}
        unsent={chat.unsent}
        closing={chat.closing}
        onConfirm={chat.close}
        onCancel={() => setConfirming(false)}
      />
    </div>
  );
}

function LoadingMessages() {
  return (
    <div className={styles.loading} aria-hidden="true">
      <Skeleton height={44} width="55%" radius="lg" />
      <Skeleton height={44} width="40%" radius="lg" ml="auto" />
      <Skeleton height={64} width="60%" radius="lg" />
    </div>
  );
}
