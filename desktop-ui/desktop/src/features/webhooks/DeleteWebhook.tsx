import { Button } from '@mantine/core';
import type { Webhook } from '@parley/wire';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';

/** Takes a webhook away, after a second press. */
export function DeleteWebhook({ webhook }: { webhook: Webhook }) {
  const { queries, settingsApi } = useServices();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    try {
      await settingsApi.deleteWebhook(webhook.key);
      await queries.invalidateQueries({ queryKey: keys.webhooks });
      await navigate('/settings/webhooks');
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <FormSection
      title={t('settings.webhook.delete.title')}
      text={t('settings.webhook.delete.text')}
    >
      {failure && <p role="alert">{failure}</p>}
      <div>
        <Button
          variant="default"
          onClick={() => {
            if (sure) void remove();
            else setSure(true);
          }}
        >
          {t(sure ? 'settings.webhook.delete.sure' : 'settings.webhook.delete.action')}
        </Button>
      </div>
    </FormSection>
  );
}
