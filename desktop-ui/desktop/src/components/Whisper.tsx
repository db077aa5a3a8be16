import type { NoteMention } from '@parley/wire';
import { IconEyeOff } from '@tabler/icons-react';
import { dateAndTime, timeOfDay } from '../lib/times';
import { MentionedText } from './notes/MentionedText';
import styles from './Whisper.module.css';

interface WhisperProps {
  /** From whom it is and who sees it. */
  label: string;
  text: string;
  mentions: NoteMention[];
  sentAt: string;
}

/** What the staff says among itself in a conversation; not to be taken for a message. */
export function Whisper({ label, text, mentions, sentAt }: WhisperProps) {
  return (
    <div role="note" className={styles.whisper} aria-label={label}>
      <p className={styles.label}>
        <IconEyeOff size={14} aria-hidden="true" />
        <span className={styles.author}>{label}</span>
        <time dateTime={sentAt} title={dateAndTime(sentAt)}>
          {timeOfDay(sentAt)}
        </time>
      </p>
      <p className={styles.text} dir="auto">
        <MentionedText text={text} mentions={mentions} />
      </p>
    </div>
  );
}
