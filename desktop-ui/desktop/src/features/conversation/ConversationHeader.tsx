import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconInfoCircle, IconX } from '@tabler/icons-react';
import type { Interaction } from '@parley/wire';
import type { ReactNode } from 'react';
import { ContactAvatar } from '../../components/ContactAvatar';
import { PageLink } from '../../components/PageLink';
import { t } from '../../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../../lib/times';
import styles from './ConversationHeader.module.css';

interface ConversationHeaderProps {
  interaction: Interaction;
  contact: string;
  /** What else can be done. */
  menu: ReactNode;
  onBack: () => void;
  onClose: () => void;
  /** Absent where the details stand beside the chat. */
  onDetails: (() => void) | null;
}

/** Whom the chat is with, where it comes from, and the way to close it. */
export function ConversationHeader({ interaction, contact, menu, ...on }: ConversationHeaderProps) {
  const { websiteName, pageUrl, startedAt, state } = interaction;
  return (
    <header className={styles.header}>
      <ActionIcon
        className={styles.back}
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('conversation.back')}
        onClick={on.onBack}
      >
        <IconArrowLeft size={20} />
      </ActionIcon>
      <ContactAvatar name={contact} />
      <div className={styles.who}>
        <h2 className={styles.contact}>
          <bdi>{contact}</bdi>
        </h2>
        <p className={styles.facts}>
          <span>{websiteName}</span>
          {pageUrl && <PageLink address={pageUrl} />}
          <time dateTime={startedAt} title={dateAndTime(startedAt)}>
            {t('conversation.started', { time: timeOfDay(startedAt) })}
          </time>
        </p>
      </div>
      {on.onDetails && (
        <Tooltip label={t('conversation.details')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('conversation.details')}
            onClick={on.onDetails}
          >
            <IconInfoCircle size={20} />
          </ActionIcon>
        </Tooltip>
      )}
      {menu}
      {state !== 'CLOSED' && (
        <Button
          className={styles.close}
          variant="default"
          size="sm"
          leftSection={<IconX size={16} />}
          aria-label={t('conversation.close')}
          onClick={on.onClose}
        >
          <span className={styles.closeText}>{t('conversation.close')}</span>
        </Button>
      )}
    </header>
  );
}
