import { Button, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import styles from './MailTest.module.css';
import { useMailTest } from './useMailTest';

/** Sends a mail by the settings as they are saved, and says what became of it. */
export function MailTest() {
  const { to, change, send, sending, outcome } = useMailTest();
  return (
    <FormSection title={t('settings.mail.test')} text={t('settings.mail.test.text')}>
      <form className={styles.line} onSubmit={send} noValidate>
        <TextInput
          className={styles.address}
          label={t('settings.mail.test.to')}
          type="email"
          value={to}
          error={outcome?.fieldError}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={sending}
          leftSection={<IconSend size={16} aria-hidden="true" />}
        >
          {t('settings.mail.test.send')}
        </Button>
      </form>
      <p className={styles.outcome} role="status" data-failed={outcome?.failed}>
        {outcome?.text}
      </p>
    </FormSection>
  );
}
