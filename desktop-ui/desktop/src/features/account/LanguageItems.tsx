import { Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useServices } from '../../api/services';
import { isLanguage, LANGUAGES } from '../../lib/i18n/languages';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';

/** The languages of the desktop, each by its own name; chosen for this person in this browser. */
export function LanguageItems({ person }: { person: string }) {
  const { languages } = useServices();
  const current = useStore(languages.current);
  const failed = () =>
    void notifications.show({ color: 'red', message: t('account.language.failed') });
  return (
    <>
      <Menu.Label>{t('account.language')}</Menu.Label>
      <Menu.RadioGroup
        value={current}
        onChange={(code) => {
          if (isLanguage(code)) languages.choose(person, code).catch(failed);
        }}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <Menu.RadioItem key={code} value={code} lang={code} closeMenuOnClick>
            {name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
    </>
  );
}
