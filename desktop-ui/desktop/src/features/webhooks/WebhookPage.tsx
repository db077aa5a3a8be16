import { useState } from 'react';
import { useParams } from 'react-router';
import { useWebhooks } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { IconWebhook } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { DeleteWebhook } from './DeleteWebhook';
import { WebhookForm } from './WebhookForm';

/** The page of the webhook that the address names, or of a new one where it names none. */
export function WebhookPage() {
  const { key } = useParams();
  const webhooks = useWebhooks();
  const [made, setMade] = useState<string>();
  const wanted = key ?? made;
  return (
    <Loaded query={webhooks} failure={t('settings.webhooks.failed')}>
      {(all) => {
        const stored = all.find((one) => one.key === wanted);
        if (key !== undefined && stored === undefined) return <UnknownWebhook />;
        return (
          <>
            <PageHead
              title={stored ? <bdi>{stored.name}</bdi> : t('settings.webhooks.new')}
              back={{ to: '/settings/webhooks', name: t('settings.webhooks.title') }}
            />
            <WebhookForm stored={stored} onSaved={(saved) => setMade(saved.key)} />
            {stored && <DeleteWebhook webhook={stored} />}
          </>
        );
      }}
    </Loaded>
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
