import { Select } from '@mantine/core';
import type { MailSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { SecretField } from '../../components/SecretField';
import { t } from '../../lib/i18n/translate';
import { ENCRYPTIONS } from './mailForm';
import styles from './MailSettingsForm.module.css';
import { MailText } from './MailText';
import { useMailForm } from './useMailForm';

/** The mail server, the account there, and from whom mail comes. */
export function MailSettingsForm({ stored }: { stored: MailSettings }) {
  const form = useMailForm(stored);
  const { values, change } = form;
  return (
    <EditForm form={form} savedText={t('settings.mail.saved')}>
      <FormSection title={t('settings.mail.server')} text={t('settings.mail.server.text')}>
        <div className={styles.server}>
          <MailText form={form} field="host" />
          <MailText form={form} field="port" inputMode="numeric" />
        </div>
        <Select
          className={styles.short}
          label={t('settings.mail.encryption')}
          description={t('settings.mail.encryption.help')}
          data={ENCRYPTIONS.map((value) => ({
            value,
            label: t(`settings.mail.encryption.${value}`),
          }))}
          value={values.encryption}
          allowDeselect={false}
          onChange={(encryption) => {
            if (encryption) change({ encryption });
          }}
        />
        <MailText form={form} field="user" />
        {values.user.trim() !== '' && (
          <SecretField
            texts={passwordTexts()}
            isSet={stored.passwordSet}
            replacing={values.replaceSecret}
            secret={values.secret}
            error={form.errorOf('secret')}
            onChange={change}
          />
        )}
      </FormSection>
      <FormSection title={t('settings.mail.from')}>
        <MailText form={form} field="sender" inputMode="email" />
        <MailText form={form} field="senderName" />
      </FormSection>
    </EditForm>
  );
}

function passwordTexts() {
  return {
    label: t('settings.mail.password.label'),
    newLabel: t('settings.mail.password.newLabel'),
    help: t('settings.mail.password.help'),
    isSet: t('settings.mail.password.set'),
    replace: t('settings.mail.password.replace'),
    keep: t('settings.mail.password.keep'),
  };
}
