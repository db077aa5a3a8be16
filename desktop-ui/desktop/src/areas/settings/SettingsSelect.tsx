import { NativeSelect } from '@mantine/core';
import { useLocation, useNavigate } from 'react-router';
import { t } from '../../lib/i18n/translate';
import styles from './SettingsSelect.module.css';
import { SETTINGS_GROUPS } from './settingsPages';

/** The way between the pages of the area, above them where there is no room beside. */
export function SettingsSelect() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (
    <nav className={styles.nav} aria-label={t('settings.nav')}>
      <NativeSelect
        aria-label={t('settings.nav.choose')}
        value={pathname.split('/')[2] ?? ''}
        data={SETTINGS_GROUPS.map((group) => ({
          group: t(group.name),
          items: group.pages.map(({ path, name }) => ({ value: path, label: t(name) })),
        }))}
        onChange={(event) => void navigate(`/settings/${event.currentTarget.value}`)}
      />
    </nav>
  );
}
