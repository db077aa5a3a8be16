import type { Webhook } from '@parley/wire';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useWebhooks } from '../../api/useSettings';
import { DeleteSection } from '../../components/DeleteSection';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { IconWebhook } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { WebhookForm } from './WebhookForm';

const WEBHOOKS = '/settings/webhooks';

/** The page of the webhook that the address names, or of a new one where it names none. */
export function WebhookPage() {
  const { key } = useParams();
  const webhooks = useWebhooks();
  const [made, setMade] = useState<string>();
  const [deleted, setDeleted] = useState(false);
  const wanted = key ?? made;
  if (deleted) return <Navigate to={WEBHOOKS} replace />;
  return (
    <Loaded query={webhooks} failure={t('settings.webhooks.failed')}>
      {(all) => {
        const stored = all.find((one) => one.key === wanted);
        if (key !== undefined && stored === undefined) return <UnknownWebhook />;
        return (
          <>
            <PageHead
              title={stored ? <bdi>{stored.name}</bdi> : t('settings.webhooks.new')}
              back={{ to: WEBHOOKS, name: t('settings.webhooks.title') }}
            />
            <WebhookForm stored={stored} onSaved={(saved) => setMade(saved.key)} />
            {stored && <DeleteWebhook webhook={stored} onDeleted={() => setDeleted(true)} />}
          </>
        );
      }}
    </Loaded>
  );
}

interface DeleteWebhookProps {
  webhook: Webhook;
  onDeleted: () => void;
}

function DeleteWebhook({ webhook, onDeleted }: DeleteWebhookProps) {
  const { queries, settingsApi } = useServices();
  const gone = () => {
    onDeleted();
    queries.setQueryData<Webhook[]>(keys.webhooks, (all = []) =>
      all.filter(({ key }) => key !== webhook.key),
    );
  };
  return (
    <DeleteSection
      title={t('settings.webhook.delete.title')}
      text={t('settings.webhook.delete.text')}
      action={t('settings.webhook.delete.action')}
      question={t('settings.webhook.delete.question', { name: webhook.name })}
      loses={t('settings.webhook.delete.text')}
      onDelete={() => settingsApi.deleteWebhook(webhook.key)}
      onDeleted={gone}
    />
  );
}

function UnknownWebhook() {
  return (
    <EmptyState
      icon={<IconWebhook size={34} stroke={1.5} />}
      title={t('settings.webhook.unknown.title')}
      text={t('settings.webhook.unknown.text')}
    />
  );
}
