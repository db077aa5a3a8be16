import type { RoutingFlow, WebsiteSettings } from '@parley/wire';
import { IconChevronRight, IconWorld } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { t } from '../../lib/i18n/translate';
import styles from './WebsiteList.module.css';

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
    <ul className={styles.list} aria-label={t('settings.websites.list')}>
      {websites.map((website) => (
        <li key={website.key} className={styles.website}>
          <WebsiteRow website={website} flow={names.get(website.routingFlow)} />
        </li>
      ))}
    </ul>
  );
}

interface WebsiteRowProps {
  website: WebsiteSettings;
  flow: string | undefined;
}

function WebsiteRow({ website, flow = website.routingFlow }: WebsiteRowProps) {
  const { key, name, allowedDomains, queueName, videoEnabled } = website;
  const domains = allowedDomains.join(', ');
  return (
    <>
      <span className={styles.key}>{key}</span>
      <span className={styles.names}>
        <Link to={key} className={styles.name} title={name}>
          <bdi>{name}</bdi>
        </Link>
        <span className={styles.domains} title={domains}>
          {domains || t('settings.website.domains.none')}
        </span>
      </span>
      <span className={styles.facts}>
        <span title={flow}>{t('settings.websites.flow', { flow })}</span>
        <span title={queueName}>{t('settings.websites.queue', { queue: queueName })}</span>
      </span>
      <span className={styles.video} data-on={videoEnabled}>
        {t(videoEnabled ? 'settings.websites.video.on' : 'settings.websites.video.off')}
      </span>
      <IconChevronRight className={styles.chevron} size={18} aria-hidden="true" />
    </>
  );
}
