import { IconWifiOff } from '@tabler/icons-react';
import type { LiveStatus } from '../api/live/liveConnection';
import { t } from '../lib/i18n/translate';
import styles from './ConnectionBanner.module.css';

interface ConnectionBannerProps {
  status: LiveStatus;
  /** What the loss means where the banner stands. */
  text: string;
}

/** Says that the live connection is lost, and that nothing else is. */
export function ConnectionBanner({ status, text }: ConnectionBannerProps) {
  const lost = status === 'lost';
  return (
    <div role="status" aria-live="polite" className={lost ? styles.banner : styles.quiet}>
      {lost && (
        <>
          <IconWifiOff size={16} aria-hidden="true" />
          <strong>{t('connection.lost')}</strong>
          <span className={styles.text}>{text}</span>
        </>
      )}
    </div>
  );
}
