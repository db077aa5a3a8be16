import { Button, VisuallyHidden } from '@mantine/core';
import { IconRobot } from '@tabler/icons-react';
import { AttachmentCard } from '../../components/AttachmentCard';
import { Markup } from '../../components/Markup';
import { t } from '../../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../../lib/times';
import { DeliveryMark } from './DeliveryMark';
import styles from './MessageBubble.module.css';
import type { BubbleRow } from './timeline';

interface MessageBubbleProps {
  row: BubbleRow;
  contact: string;
  onRetry: () => void;
  onDiscard: () => void;
}

/** One message: the customer's on the left, the agent's on the right with its delivery mark. */
export function MessageBubble({ row, contact, onRetry, onDiscard }: MessageBubbleProps) {
  return (
    <div
      className={styles.row}
      data-own={row.own || row.website !== null}
      data-website={row.website !== null}
      data-first={row.first}
      data-last={row.last}
    >
      <div className={styles.bubble} data-failed={row.delivery === 'failed'}>
        {row.website === null ? (
          <VisuallyHidden>{row.own ? t('message.from.you') : contact}: </VisuallyHidden>
        ) : (
          <p className={styles.website}>
            <IconRobot size={14} aria-hidden="true" />
            {t(row.website === 'BOT_REPLY' ? 'message.bot' : 'message.automaticReply')}
          </p>
        )}
        {row.file && <AttachmentCard {...row.file} />}
        {row.text !== '' && <Markup text={row.text} />}
        <div className={styles.meta}>
          <time dateTime={row.sentAt} title={dateAndTime(row.sentAt)}>
            {timeOfDay(row.sentAt)}
          </time>
          {row.delivery && <DeliveryMark state={row.delivery} />}
        </div>
      </div>
      {row.failure && (
        <div className={styles.failure}>
          <span>
            {t('state.failed')}: {row.failure.why}
          </span>
          {row.failure.retryable && (
            <Button size="compact-xs" variant="light" onClick={onRetry}>
              {t('message.retry')}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onDiscard}>
            {t('message.discard')}
          </Button>
        </div>
      )}
    </div>
  );
}
