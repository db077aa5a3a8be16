import { TextInput } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import type { MailForm } from './useMailForm';

interface MailTextProps {
  form: MailForm;
  field: 'host' | 'port' | 'user' | 'sender' | 'senderName';
  inputMode?: 'numeric' | 'email';
}

/** One field of the mail settings with its name, its help and what is wrong with it. */
export function MailText({ form, field, inputMode }: MailTextProps) {
  return (
    <TextInput
      label={t(`settings.mail.${field}.label`)}
      description={t(`settings.mail.${field}.help`)}
      error={form.errorOf(field)}
      value={form.values[field]}
      inputMode={inputMode ?? 'text'}
      spellCheck={false}
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
    />
  );
}
