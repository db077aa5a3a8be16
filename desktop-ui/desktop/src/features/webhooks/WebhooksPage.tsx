import type { Webhook } from '@parley/wire';
import { IconWebhook } from '@tabler/icons-react';
import { useWebhooks } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';

/** The page of all webhooks. */
export function WebhooksPage() {
  const webhooks = useWebhooks();
  return (
    <>
      <PageHead title={t('settings.webhooks.title')} text={t('settings.webhooks.text')} />
      <NewLink>{t('settings.webhooks.new')}</NewLink>
      <Loaded query={webhooks} failure={t('settings.webhooks.failed')}>
        {(all) => <WebhookList webhooks={all} />}
      </Loaded>
    </>
  );
}

function WebhookList({ webhooks }: { webhooks: Webhook[] }) {
  if (webhooks.length === 0) {
    return (
      <EmptyState
        icon={<IconWebhook size={34} stroke={1.5} />}
        title={t('settings.webhooks.none.title')}
        text={t('settings.webhooks.none.text')}
      />
    );
  }
  return (
    <LinkRows label={t('settings.webhooks.title')}>
      {webhooks.map(({ key, name, url, timeLimitSeconds: seconds }) => (
        <LinkRow
          key={key}
          to={key}
          name={name}
          note={url}
          facts={[t('settings.webhooks.limit', { seconds })]}
        />
      ))}
    </LinkRows>
  );
}
