import { PasswordInput, TextInput } from '@mantine/core';
import type { Webhook } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { useWebhookForm, type WebhookFormState } from './useWebhookForm';

interface WebhookFormProps {
  /** Undefined for a new one. */
  stored: Webhook | undefined;
  onSaved: (saved: Webhook) => void;
}

/** What a webhook is called, where it is and what its calls are signed with. */
export function WebhookForm({ stored, onSaved }: WebhookFormProps) {
  const form = useWebhookForm(stored, onSaved);
  return (
    <EditForm form={form} savedText={t('settings.webhook.saved')}>
      <FormSection title={t('settings.webhook.section')} text={t('settings.webhook.text')}>
        <WebhookText form={form} field="name" />
        <WebhookText form={form} field="key" disabled={stored !== undefined} />
        <WebhookText form={form} field="url" />
        <WebhookText form={form} field="timeLimitSeconds" />
        <PasswordInput
          label={t('settings.webhook.secret.label')}
          description={t(stored ? 'settings.webhook.secret.keep' : 'settings.webhook.secret.help')}
          error={form.errorOf('secret')}
          value={form.values.secret}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('secret.show') }}
          onChange={(event) => form.change({ secret: event.currentTarget.value })}
        />
      </FormSection>
    </EditForm>
  );
}

interface WebhookTextProps {
  form: WebhookFormState;
  field: 'name' | 'key' | 'url' | 'timeLimitSeconds';
  disabled?: boolean;
}

function WebhookText({ form, field, disabled = false }: WebhookTextProps) {
  return (
    <TextInput
      label={t(`settings.webhook.${field}.label`)}
      description={t(`settings.webhook.${field}.help`)}
      error={form.errorOf(field)}
      value={form.values[field]}
      disabled={disabled}
      spellCheck={false}
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
    />
  );
}
