import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { t } from '../lib/i18n/translate';
import styles from './LoadFailure.module.css';

interface LoadFailureProps {
  text: string;
  onRetry: () => void;
}

/** Something could not be loaded: says what, and offers to try again. */
export function LoadFailure({ text, onRetry }: LoadFailureProps) {
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.text}>{text}</p>
      <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={onRetry}>
        {t('app.retry')}
      </Button>
    </div>
  );
}
