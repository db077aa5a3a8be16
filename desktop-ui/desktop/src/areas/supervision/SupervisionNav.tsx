import { NavLink } from 'react-router';
import { useOfflineMessages } from '../../api/supervision/useOfflineMessages';
import { t } from '../../lib/i18n/translate';
import styles from './SupervisionNav.module.css';

const PAGES = [
  { to: '/supervision', name: 'supervision.page.chats' },
  { to: '/supervision/agents', name: 'supervision.page.agents' },
  { to: '/supervision/queues', name: 'supervision.page.queues' },
  { to: '/supervision/offline-messages', name: 'offline.title', Count: OpenOfflineMessages },
] as const;

/** The way between the pages of the area Supervision, with what waits there for somebody. */
export function SupervisionNav() {
  return (
    <nav className={styles.nav} aria-label={t('supervision.nav')}>
      {PAGES.map(({ to, name, ...page }) => (
        <NavLink key={to} to={to} end className={() => styles.link}>
          {t(name)}
          {'Count' in page && <page.Count />}
        </NavLink>
      ))}
    </nav>
  );
}

function OpenOfflineMessages() {
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
