import { IconWifiOff } from '@tabler/icons-react';
import { useConnectionStatus } from '../../api/useDeskState';
import { t } from '../../lib/i18n/translate';
import styles from './ConnectionBanner.module.css';

/** Says that the live connection is lost, and that nothing else is. */
export function ConnectionBanner() {
  const lost = useConnectionStatus() === 'lost';
  return (
    <div role="status" aria-live="polite" className={lost ? styles.banner : styles.quiet}>
      {lost && (
        <>
          <IconWifiOff size={16} aria-hidden="true" />
          <strong>{t('connection.lost')}</strong>
          <span className={styles.text}>{t('connection.lost.text')}</span>
        </>
      )}
    </div>
  );
}
