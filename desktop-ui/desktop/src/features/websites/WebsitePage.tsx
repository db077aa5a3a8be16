import { Button } from '@mantine/core';
import type { WebsiteSettings } from '@parley/wire';
import { IconWorldQuestion } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import {
  useQueues,
  useRoutingFlows,
  useVideoSettings,
  useWebsites,
  useWorkingHours,
} from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { WebsiteForm } from './WebsiteForm';
import { isJitsiSetUp } from './websiteForm';

/** The page of the website that the address names. */
export function WebsitePage() {
  const { key = '' } = useParams();
  const websites = useWebsites();
  return (
    <Loaded query={websites} failure={t('settings.websites.failed')}>
      {(all) => {
        const website = all.find((one) => one.key === key);
        return website ? (
          <KnownWebsite key={key} website={website} />
        ) : (
          <UnknownWebsite websiteKey={key} />
        );
      }}
    </Loaded>
  );
}

function KnownWebsite({ website }: { website: WebsiteSettings }) {
  const flows = useRoutingFlows();
  const queues = useQueues();
  const calendars = useWorkingHours();
  const video = useVideoSettings().data;
  const jitsiMissing = video !== undefined && !isJitsiSetUp(video);
  return (
    <>
      <PageHead
        title={<bdi>{website.name}</bdi>}
        back={{ to: '/settings/websites', name: t('settings.websites.title') }}
      />
      <LinkRows label={t('look.title')}>
        <LinkRow to="look" name={t('look.title')} note={t('look.link')} facts={[]} />
        <LinkRow to="greetings" name={t('greetings.title')} note={t('greetings.link')} facts={[]} />
        <LinkRow to="pre-chat-form" name={t('preChat.title')} note={t('preChat.link')} facts={[]} />
        <LinkRow to="queue-hints" name={t('hints.title')} note={t('hints.link')} facts={[]} />
      </LinkRows>
      <Loaded query={queues} failure={t('settings.website.queues.failed')}>
        {(lines) => (
          <Loaded query={flows} failure={t('settings.website.flows.failed')}>
            {(choices) => (
              <Loaded query={calendars} failure={t('settings.website.workingHours.failed')}>
                {(hours) => (
                  <WebsiteForm
                    website={website}
                    queues={lines}
                    flows={choices}
                    calendars={hours}
                    jitsiMissing={jitsiMissing}
                  />
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function UnknownWebsite({ websiteKey }: { websiteKey: string }) {
  return (
    <EmptyState
      icon={<IconWorldQuestion size={34} stroke={1.5} />}
      title={t('settings.website.unknown.title')}
      text={t('settings.website.unknown.text', { key: websiteKey })}
    >
      <Button component={Link} to="/settings/websites" variant="default">
        {t('settings.website.unknown.action')}
      </Button>
    </EmptyState>
  );
}
