import type { RoutingFlow, WebsiteSettings } from '@parley/wire';
import { IconWorld } from '@tabler/icons-react';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows, RowBadge } from '../../components/LinkRows';
import { t } from '../../lib/i18n/translate';

interface WebsiteListProps {
  websites: WebsiteSettings[];
  flows: RoutingFlow[];
}

/** All websites; each leads to its settings. */
export function WebsiteList({ websites, flows }: WebsiteListProps) {
  if (websites.length === 0) {
    return (
      <EmptyState
        icon={<IconWorld size={34} stroke={1.5} />}
        title={t('settings.websites.none.title')}
        text={t('settings.websites.none.text')}
      />
    );
  }
  const names = new Map(flows.map(({ key, name }) => [key, name]));
  return (
    <LinkRows label={t('settings.websites.list')}>
      {websites.map((website) => (
        <WebsiteRow key={website.key} website={website} flow={names.get(website.routingFlow)} />
      ))}
    </LinkRows>
  );
}

interface WebsiteRowProps {
  website: WebsiteSettings;
  flow: string | undefined;
}

function WebsiteRow({ website, flow = website.routingFlow }: WebsiteRowProps) {
  const { key, name, allowedDomains, queueName, videoEnabled } = website;
  return (
    <LinkRow
      to={key}
      code={key}
      name={name}
      note={allowedDomains.join(', ') || t('settings.website.domains.none')}
      facts={[
        t('settings.websites.flow', { flow }),
        t('settings.websites.queue', { queue: queueName }),
      ]}
    >
      <RowBadge good={videoEnabled}>
        {t(videoEnabled ? 'settings.websites.video.on' : 'settings.websites.video.off')}
      </RowBadge>
    </LinkRow>
  );
}
