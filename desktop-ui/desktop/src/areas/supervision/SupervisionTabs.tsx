import { NavLink } from 'react-router';
import { useOfflineMessages } from '../../api/supervision/useOfflineMessages';
import { t } from '../../lib/i18n/translate';
import styles from './SupervisionTabs.module.css';

/** The way between the pages of the area, with what waits there for somebody. */
export function SupervisionTabs() {
  return (
    <nav className={styles.tabs} aria-label={t('supervision.pages')}>
      <NavLink end to="/supervision" className={styles.tab ?? ''}>
        {t('supervision.pages.running')}
      </NavLink>
      <NavLink to="/supervision/offline-messages" className={styles.tab ?? ''}>
        {t('offline.title')}
        <OpenCount />
      </NavLink>
    </nav>
  );
}

function OpenCount() {
  const { data, hasNextPage } = useOfflineMessages('open');
  const count = data?.pages.flatMap((page) => page.messages).length ?? 0;
  if (count === 0) return null;
  const shown = hasNextPage ? `${count}+` : String(count);
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{shown}</span>
      <span className={styles.spoken}>{t('offline.open', { count: shown })}</span>
    </span>
  );
}
