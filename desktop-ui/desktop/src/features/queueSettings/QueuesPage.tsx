import type { QueueSettings } from '@parley/wire';
import { IconUsersGroup } from '@tabler/icons-react';
import { useQueues } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows, RowBadge } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { plural, t } from '../../lib/i18n/translate';

/** The page of all queues. */
export function QueuesPage() {
  const queues = useQueues();
  return (
    <>
      <PageHead title={t('settings.queues.title')} text={t('settings.queues.text')} />
      <NewLink>{t('settings.queues.new')}</NewLink>
      <Loaded query={queues} failure={t('settings.queues.failed')}>
        {(all) => <QueueList queues={all} />}
      </Loaded>
    </>
  );
}

function QueueList({ queues }: { queues: QueueSettings[] }) {
  if (queues.length === 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={34} stroke={1.5} />}
        title={t('settings.queues.none.title')}
        text={t('settings.queues.none.text')}
      />
    );
  }
  return (
    <LinkRows label={t('settings.queues.title')}>
      {queues.map((queue) => (
        <LinkRow
          key={queue.id}
          to={queue.id}
          name={queue.name}
          note={t(`strategy.${queue.strategy}`)}
          facts={whoBelongs(queue)}
          warning={queue.agents === 0 ? t('settings.queues.nobody') : null}
        >
          <RowBadge>{t('settings.queues.weight', { weight: queue.weight })}</RowBadge>
        </LinkRow>
      ))}
    </LinkRows>
  );
}

function whoBelongs({ members, teamIds }: QueueSettings): string[] {
  const [agents, teams] = [members.length, teamIds.length];
  return [
    ...(agents > 0 ? [plural('settings.queues.members', agents)] : []),
    ...(teams > 0 ? [plural('settings.queues.teams', teams)] : []),
  ];
}
