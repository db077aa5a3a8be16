import { TextInput } from '@mantine/core';
import type { Bot } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import type { BotValues } from './botForm';
import { useBotForm, type BotFormState } from './useBotForm';

interface BotFormProps {
  /** Undefined for a new one. */
  stored: Bot | undefined;
  onSaved: (saved: Bot) => void;
}

/** What a bot is called and who answers for it. */
export function BotForm({ stored, onSaved }: BotFormProps) {
  const form = useBotForm(stored, onSaved);
  return (
    <EditForm form={form} savedText={t('settings.bot.saved')}>
      <FormSection title={t('settings.bot.section')} text={t('settings.bot.text')}>
        <BotText form={form} field="name" />
        <BotText form={form} field="key" disabled={stored !== undefined} />
        <BotText form={form} field="account" />
      </FormSection>
    </EditForm>
  );
}

interface BotTextProps {
  form: BotFormState;
  field: keyof BotValues;
  disabled?: boolean;
}

function BotText({ form, field, disabled = false }: BotTextProps) {
  return (
    <TextInput
      label={t(`settings.bot.${field}.label`)}
      description={t(`settings.bot.${field}.help`)}
      error={form.errorOf(field)}
      value={form.values[field]}
      disabled={disabled}
      spellCheck={false}
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
    />
  );
}
