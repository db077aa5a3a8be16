import type { WebsiteSettings } from '@parley/wire';
import { Facts } from '../../components/Facts';
import { t } from '../../lib/i18n/translate';

/** What a website is known by. */
export function WebsiteFacts({ website }: { website: WebsiteSettings }) {
  const { key, name, allowedDomains, queueName } = website;
  return (
    <Facts
      lines={[
        { term: t('website.name'), value: <bdi>{name}</bdi> },
        { term: t('website.key'), value: key },
        {
          term: t('website.domains'),
          value: allowedDomains.join(', ') || t('website.domains.none'),
        },
        { term: t('website.queue'), value: <bdi>{queueName}</bdi> },
      ]}
    />
  );
}
