import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import styles from './OfflineMessagesPage.module.css';

interface MoreMessagesProps {
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}

/** The way to older messages. */
export function MoreMessages({ loading, failed, onMore }: MoreMessagesProps) {
  return (
    <div className={styles.more}>
      <div role="alert">{failed && <p>{t('offline.more.failed')}</p>}</div>
      <Button variant="default" loading={loading} onClick={onMore}>
        {t(failed ? 'app.retry' : 'offline.more')}
      </Button>
    </div>
  );
}
