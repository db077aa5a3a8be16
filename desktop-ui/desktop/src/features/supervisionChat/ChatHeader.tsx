import { ActionIcon, Button } from '@mantine/core';
import type { Interaction, SupervisedInteraction } from '@parley/wire';
import { IconArrowLeft, IconEyeOff, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { supervisedStateText } from '../../components/supervisedState';
import { t } from '../../lib/i18n/translate';
import { TranscriptButton } from '../../components/transcript/TranscriptButton';
import styles from './ChatHeader.module.css';

interface ChatHeaderProps {
  interaction: Interaction;
  /** Null once the chat runs no more. */
  row: SupervisedInteraction | null;
  contact: string;
  /** What else can be done with an open chat. */
  actions: ReactNode;
  onLeave: () => void;
  onClose: () => void;
}

/** Whose chat it is, who has it, and what a supervisor can do. */
export function ChatHeader({ interaction, row, contact, actions, ...on }: ChatHeaderProps) {
  const { websiteName, queueName, agentName, state } = interaction;
  const where = [row?.step, ...(row?.beside ?? []).map((branch) => `+ ${branch}`)];
  const facts = [websiteName, queueName, agentName, where.filter(Boolean).join(' ')];
  return (
    <header className={styles.header}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('supervision.back')}
        onClick={on.onLeave}
      >
        <IconArrowLeft size={20} />
      </ActionIcon>
      <div className={styles.who}>
        <h2 className={styles.contact}>
          <bdi>{contact}</bdi>
          <span className={styles.state} data-state={state}>
            {row && state === 'WAITING'
              ? supervisedStateText(row)
              : t(`supervision.state.${state}`)}
          </span>
        </h2>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        <TranscriptButton chatId={interaction.id} />
        <Button
          variant="default"
          size="sm"
          leftSection={<IconEyeOff size={16} />}
          onClick={on.onLeave}
        >
          {t('supervision.stop')}
        </Button>
        {state !== 'CLOSED' && actions}
        {state !== 'CLOSED' && (
          <Button
            color="red"
            variant="light"
            size="sm"
            leftSection={<IconX size={16} />}
            onClick={on.onClose}
          >
            {t('supervision.closeChat')}
          </Button>
        )}
      </div>
    </header>
  );
}
