import { useId } from 'react';
import { NavLink } from 'react-router';
import { t } from '../../lib/i18n/translate';
import styles from './SettingsNav.module.css';
import { SETTINGS_GROUPS } from './settingsPages';

/** The way between the pages of the area, beside them. */
export function SettingsNav() {
  return (
    <nav className={styles.nav} aria-label={t('settings.nav')}>
      {SETTINGS_GROUPS.map((group) => (
        <NavGroup key={group.name} group={group} />
      ))}
    </nav>
  );
}

function NavGroup({ group }: { group: (typeof SETTINGS_GROUPS)[number] }) {
  const id = useId();
  return (
    <>
      <h2 id={id} className={styles.group}>
        {t(group.name)}
      </h2>
      <ul className={styles.pages} aria-labelledby={id}>
        {group.pages.map(({ path, name, icon: Icon }) => (
          <li key={path}>
            <NavLink to={`/settings/${path}`} className={() => styles.page}>
              <Icon size={18} aria-hidden="true" />
              {t(name)}
            </NavLink>
          </li>
        ))}
      </ul>
    </>
  );
}
