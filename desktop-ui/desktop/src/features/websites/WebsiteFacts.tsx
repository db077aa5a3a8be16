import type { WebsiteSettings } from '@parley/wire';
import { Facts } from '../../components/Facts';
import { t } from '../../lib/i18n/translate';

/** What a website is known by. */
export function WebsiteFacts({ website }: { website: WebsiteSettings }) {
  const { key, name, allowedDomains } = website;
  return (
    <Facts
      lines={[
        { term: t('settings.website.name'), value: <bdi>{name}</bdi> },
        { term: t('settings.website.key'), value: key },
        {
          term: t('settings.website.domains'),
          value: allowedDomains.join(', ') || t('settings.website.domains.none'),
        },
      ]}
    />
  );
}
