import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { isLanguage, LANGUAGES } from '../../lib/i18n/languages';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import styles from './AccountMenu.module.css';

/** The languages of the desktop, each by its own name; chosen for this person in this browser. */
export function LanguageItems({ person }: { person: string }) {
  const { languages } = useServices();
  const current = useStore(languages.current);
  const failed = () =>
    void notifications.show({ color: 'red', message: t('account.language.failed') });
  return (
    <>
      <Menu.Label>{t('account.language')}</Menu.Label>
      {Object.entries(LANGUAGES).map(([code, name]) => (
        <Menu.Item
          key={code}
          role="menuitemradio"
          aria-checked={code === current}
          lang={code}
          leftSection={
            <span className={styles.check}>{code === current && <IconCheck size={16} />}</span>
          }
          onClick={() => {
            if (isLanguage(code)) languages.choose(person, code).catch(failed);
          }}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
    </>
  );
}
