import { useMailSettings } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { MailSettingsForm } from './MailSettingsForm';
import { MailTest } from './MailTest';

/** The page of the server through which mail goes out. */
export function MailSettingsPage() {
  const settings = useMailSettings();
  return (
    <>
      <PageHead title={t('settings.mail.title')} text={t('settings.mail.text')} />
      <Loaded query={settings} failure={t('settings.mail.failed')}>
        {(stored) => (
          <>
            <MailSettingsForm stored={stored} />
            {stored.host !== null && <MailTest />}
          </>
        )}
      </Loaded>
    </>
  );
}
