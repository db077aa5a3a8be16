import { Button } from '@mantine/core';
import { IconVideo, IconVideoOff } from '@tabler/icons-react';
import { roughDuration } from '../lib/durations';
import { t } from '../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../lib/times';
import styles from './VideoCallCard.module.css';

interface VideoCallCardProps {
  startedAt: string;
  /** Null while the call runs. */
  endedAt: string | null;
  joining: boolean;
  onJoin: () => void;
}

/** A video call among the messages: the way into it, and afterwards how long it was. */
export function VideoCallCard({ startedAt, endedAt, joining, onJoin }: VideoCallCardProps) {
  const Icon = endedAt === null ? IconVideo : IconVideoOff;
  return (
    <section className={styles.card} aria-label={t('video.card')} data-ended={endedAt !== null}>
      <span className={styles.icon} aria-hidden="true">
        <Icon size={20} />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          {t('video.card')}
          <time dateTime={startedAt} title={dateAndTime(startedAt)}>
            {timeOfDay(startedAt)}
          </time>
        </p>
        <p className={styles.text}>
          {endedAt === null ? t('video.card.text') : after(startedAt, endedAt)}
        </p>
      </div>
      {endedAt === null && (
        <Button size="sm" loading={joining} onClick={onJoin}>
          {t('video.join')}
        </Button>
      )}
    </section>
  );
}

function after(startedAt: string, endedAt: string): string {
  const duration = roughDuration(Date.parse(endedAt) - Date.parse(startedAt));
  return t('video.card.ended', { duration });
}
