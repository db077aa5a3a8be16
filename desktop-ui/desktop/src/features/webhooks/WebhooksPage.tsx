import { Button } from '@mantine/core';
import type { Webhook } from '@parley/wire';
import { IconPlus, IconWebhook } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useWebhooks } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import styles from './WebhooksPage.module.css';

/** The page of all webhooks. */
export function WebhooksPage() {
  const webhooks = useWebhooks();
  return (
    <>
      <PageHead title={t('settings.webhooks.title')} text={t('settings.webhooks.text')} />
      <div className={styles.actions}>
        <Button component={Link} to="new" leftSection={<IconPlus size={16} aria-hidden="true" />}>
          {t('settings.webhooks.new')}
        </Button>
      </div>
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
    <ul className={styles.list} aria-label={t('settings.webhooks.title')}>
      {webhooks.map(({ key, name, url }) => (
        <li key={key} className={styles.webhook}>
          <Link to={key} className={styles.name}>
            <bdi>{name}</bdi>
          </Link>
          <span className={styles.url} title={url}>
            {url}
          </span>
        </li>
      ))}
    </ul>
  );
}
