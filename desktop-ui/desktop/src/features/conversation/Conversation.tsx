import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { useVideo } from '../../api/useVideo';
import { useTranscriptRights } from '../../api/useTranscriptRights';
import { LoadFailure } from '../../components/LoadFailure';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { useShortcut } from '../../lib/useShortcut';
import { CloseChatDialog } from '../../components/closing/CloseChatDialog';
import { ChatFoot } from './ChatFoot';
import styles from './Conversation.module.css';
import { ConversationHeader } from './ConversationHeader';
import { ConversationMenu } from './ConversationMenu';
import { FileDrop } from './FileDrop';
import { LoadingMessages } from './LoadingMessages';
import { MessageLog } from './MessageLog';
import { mayHaveAny } from '../../components/transcript/transcriptRights';
import { TranscriptDialog } from '../../components/transcript/TranscriptDialog';
import { ChatTransfer } from './transfer/ChatTransfer';
import { whyNoTransfer } from './transfer/targets';
import { TransferDialog } from './transfer/TransferDialog';
import { useTransfer } from './transfer/useTransfer';
import { UploadList } from './UploadList';
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
  const [asking, setAsking] = useState<'close' | 'transfer' | 'transcript' | null>(null);
  const chat = useConversation(interaction, onGone);
  const video = useVideo(interaction.id);
  const transfers = useTransfer(interaction);
  const rights = useTranscriptRights('agent');
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
            onTranscript={mayHaveAny(rights) ? () => setAsking('transcript') : null}
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
      <FileDrop onFiles={chat.sendFiles}>
        <MessageLog
          rows={chat.rows}
          contact={contact}
          typing={chat.typing && !closed}
          joining={video.joining}
          onJoinVideo={video.join}
          onRetry={chat.retry}
          onDiscard={chat.discard}
        />
        <UploadList
          uploads={chat.uploads}
          onCancel={chat.cancelUpload}
          onRetry={chat.retryUpload}
        />
        <ChatFoot
          interaction={interaction}
          draft={chat.draft}
          onWrite={chat.write}
          onSend={chat.send}
          onDismiss={chat.dismiss}
          onFiles={chat.sendFiles}
        />
      </FileDrop>
      <CloseChatDialog
        interactionId={interaction.id}
        opened={asking === 'close' && !closed}
        contact={contact}
        unsent={chat.unsent}
        closing={chat.closing}
        onConfirm={chat.close}
        onCancel={() => setAsking(null)}
      />
      <TranscriptDialog
        reader="agent"
        chatId={interaction.id}
        opened={asking === 'transcript'}
        onClose={() => setAsking(null)}
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
