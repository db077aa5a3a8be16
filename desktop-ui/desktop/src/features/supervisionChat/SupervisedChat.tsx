import { Loader } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { IconMessageOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { ReasonDialog } from '../../components/ReasonDialog';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { ChatActions } from './ChatActions';
import { ChatHeader } from './ChatHeader';
import { type AboutPart, RoutePanel } from './RoutePanel';
import { SpyPanel } from './SpyPanel';
import styles from './SupervisedChat.module.css';
import { useForceClose } from './useForceClose';
import { useSupervisedChat } from './useSupervisedChat';

interface SupervisedChatProps {
  chatId: string;
  onLeave: () => void;
  /** The chat is the supervisor's own now. */
  onTakenOver: () => void;
  /** What is known of the chat, its contact, and what else the contact has asked. */
  about: (part: AboutPart | null, chat: ChatInView) => ReactNode;
}

/** The chat as it is looked at. */
export interface ChatInView {
  interaction: Interaction;
  /** Another one each time its process may have moved. */
  stamp: string;
  onChanged: (interaction: Interaction) => void;
}

/** One chat: where its process stands, and what is said. */
export function SupervisedChat({ chatId, onLeave, onTakenOver, about }: SupervisedChatProps) {
  const { interaction, row, problem, reload, changed, said, moved } = useSupervisedChat(chatId);
  const [closing, setClosing] = useState(false);
  const close = useForceClose(chatId);
  if (!interaction) return <NoChat problem={problem} onRetry={reload} />;
  const contact = contactLabel(interaction.contactName, interaction.id);
  return (
    <main className={styles.page}>
      <ChatHeader
        interaction={interaction}
        row={row}
        contact={contact}
        actions={
          <ChatActions interaction={interaction} onTakenOver={onTakenOver} onMoved={reload} />
        }
        onLeave={onLeave}
        onClose={() => setClosing(true)}
      />
      <div className={styles.panels}>
        <RoutePanel
          chatId={chatId}
          stamp={moved}
          closed={interaction.state === 'CLOSED'}
          about={(part) => about(part, { interaction, stamp: moved, onChanged: changed })}
        />
        <SpyPanel interaction={interaction} contact={contact} stamp={said} />
      </div>
      <ReasonDialog
        opened={closing && interaction.state !== 'CLOSED'}
        title={t('supervision.close.title')}
        label={t('supervision.close.label')}
        action={t('supervision.close.action')}
        onClose={() => setClosing(false)}
        onSubmit={(reason) => {
          setClosing(false);
          close.mutate(reason);
        }}
      />
    </main>
  );
}

function NoChat({ problem, onRetry }: { problem: Error | null; onRetry: () => void }) {
  if (!problem) return <Loader type="dots" m="xl" aria-label={t('app.loading')} />;
  if (problem instanceof ApiProblem && (problem.status === 404 || problem.status === 400)) {
    return (
      <EmptyState
        icon={<IconMessageOff size={34} stroke={1.5} />}
        title={t('supervision.chat.missing.title')}
        text={t('supervision.chat.missing.text')}
      />
    );
  }
  return <LoadFailure text={t('supervision.chat.failed')} onRetry={onRetry} />;
}
