import { ActionIcon } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Interaction } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft, IconInfoCircle, IconMessageOff } from '@tabler/icons-react';
import { useState } from 'react';
import { keys } from '../../api/keys';
import { ApiProblem } from '../../api/problem';
import { useServices } from '../../api/services';
import { useNotes, useThread } from '../../api/useDeskState';
import { closedText } from '../../features/conversation/closedText';
import { MessageLog } from '../../features/conversation/MessageLog';
import { timeline } from '../../features/conversation/timeline';
import { InteractionDetails } from '../../features/details/InteractionDetails';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { SidePanel } from '../../components/SidePanel';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './PastChat.module.css';

interface PastChatProps {
  chatId: string;
  onLeave: () => void;
}

/** A chat of the agent's that is on their desktop no more: all that was said, to be read. */
export function PastChat({ chatId, onLeave }: PastChatProps) {
  const { api } = useServices();
  const chat = useQuery({
    queryKey: keys.pastChat(chatId),
    queryFn: () => api.interaction(chatId),
    staleTime: 0,
  });
  const { error } = chat;
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) {
    return (
      <main className={styles.page}>
        <EmptyState
          icon={<IconMessageOff size={34} stroke={1.5} />}
          title={t('past.missing.title')}
          text={t('past.missing.text')}
        />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <Loaded query={chat} failure={t('past.failed')}>
        {(interaction) => <Read interaction={interaction} onLeave={onLeave} />}
      </Loaded>
    </main>
  );
}

function Read({ interaction, onLeave }: { interaction: Interaction; onLeave: () => void }) {
  const [details, setDetails] = useState(false);
  const wide = useMediaQuery('(min-width: 68em)', undefined, { getInitialValueInEffect: false });
  const contact = contactLabel(interaction.contactName, interaction.id);
  return (
    <div className={styles.columns} data-details={wide}>
      <section className={styles.chat} aria-label={t('past.label', { contact })}>
        <header className={styles.head}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('past.back')}
            onClick={onLeave}
          >
            <IconArrowLeft size={20} className={styles.arrow} />
          </ActionIcon>
          <div className={styles.who}>
            <h2 className={styles.contact}>
              <bdi>{contact}</bdi>
            </h2>
            <p className={styles.facts}>
              {interaction.websiteName} · {dateAndTime(interaction.startedAt)} ·{' '}
              {t('past.readOnly')}
            </p>
          </div>
          {!wide && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t('conversation.details')}
              onClick={() => setDetails(true)}
            >
              <IconInfoCircle size={20} />
            </ActionIcon>
          )}
        </header>
        <Log interaction={interaction} contact={contact} />
        {interaction.state === 'CLOSED' && (
          <p className={styles.closed}>{closedText(interaction)}</p>
        )}
      </section>
      {wide ? (
        <aside className={styles.details} aria-label={t('details.label')}>
          <InteractionDetails interaction={interaction} />
        </aside>
      ) : (
        <SidePanel opened={details} onClose={() => setDetails(false)} title={t('details.label')}>
          <InteractionDetails interaction={interaction} />
        </SidePanel>
      )}
    </div>
  );
}

function Log({ interaction, contact }: { interaction: Interaction; contact: string }) {
  const { clock } = useServices();
  const thread = useThread(interaction.id);
  const { notes } = useNotes(interaction);
  return (
    <Loaded query={thread} failure={t('conversation.failed')}>
      {({ messages }) => (
        <MessageLog
          rows={timeline(messages, [], interaction, clock.now(), notes)}
          contact={contact}
          typing={false}
          joining={false}
          onJoinVideo={() => undefined}
          onRetry={() => undefined}
          onDiscard={() => undefined}
        />
      )}
    </Loaded>
  );
}
