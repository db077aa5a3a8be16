import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import styles from './OlderEntries.module.css';

interface OlderEntriesProps {
  hasMore: boolean;
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}

/** The end of what is shown of the log: the way further back, or that there is none. */
export function OlderEntries({ hasMore, loading, failed, onMore }: OlderEntriesProps) {
  return (
    <div className={styles.end}>
      <div role="alert">
        {failed && <p className={styles.failure}>{t('settings.audit.more.failed')}</p>}
      </div>
      {hasMore ? (
        <Button
          variant="default"
          data-disabled={loading}
          aria-disabled={loading}
          onClick={loading ? undefined : onMore}
        >
          {t(failed ? 'app.retry' : 'settings.audit.more')}
        </Button>
      ) : (
        <p className={styles.beginning}>{t('settings.audit.end')}</p>
      )}
    </div>
  );
}
