import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionListPage.module.css';

interface MoreRowsProps {
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}

/** The way to older interactions. */
export function MoreRows({ loading, failed, onMore }: MoreRowsProps) {
  return (
    <div className={styles.more}>
      <div role="alert">{failed && <p>{t('list.more.failed')}</p>}</div>
      <Button variant="default" loading={loading} onClick={onMore}>
        {t(failed ? 'app.retry' : 'list.more')}
      </Button>
    </div>
  );
}
