import { NavLink } from 'react-router';
import { t } from '../../lib/i18n/translate';
import styles from './SupervisionNav.module.css';

const PAGES = [
  { to: '/supervision', name: 'supervision.page.chats' },
  { to: '/supervision/agents', name: 'supervision.page.agents' },
  { to: '/supervision/queues', name: 'supervision.page.queues' },
] as const;

/** The way between the lists of the area Supervision. */
export function SupervisionNav() {
  return (
    <nav className={styles.nav} aria-label={t('supervision.nav')}>
      {PAGES.map(({ to, name }) => (
        <NavLink key={to} to={to} end className={() => styles.link}>
          {t(name)}
        </NavLink>
      ))}
    </nav>
  );
}
