import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './ClosedNotice.module.css';

interface ClosedNoticeProps {
  /** How it ended. */
  text: string;
  /** Null where it is already said what the chat came to. */
  onDispose: (() => void) | null;
  onDismiss: () => void;
}

/** Stands where the composer was once a chat is closed. */
export function ClosedNotice({ text, onDispose, onDismiss }: ClosedNoticeProps) {
  return (
    <div className={styles.notice}>
      <IconDoorExit size={18} aria-hidden="true" />
      <span className={styles.text} role="status">
        {text}
      </span>
      {onDispose && (
        <Button size="sm" variant="default" onClick={onDispose}>
          {t('dispose.action')}
        </Button>
      )}
      <Button size="sm" variant="default" onClick={onDismiss}>
        {t('app.dismiss')}
      </Button>
    </div>
  );
}
