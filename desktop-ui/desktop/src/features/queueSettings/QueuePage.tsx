import { Button } from '@mantine/core';
import type { QueueSettings } from '@parley/wire';
import { IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useAgents, useQueues, useTeams } from '../../api/useSettings';
import { useNewPath } from '../../components/useNewPath';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { DeleteQueue } from './DeleteQueue';
import { QueueForm } from './QueueForm';

const QUEUES = '/settings/queues';

/** The page of the queue that the address names, or of a new one. */
export function QueuePage() {
  const { id = '' } = useParams();
  const queues = useQueues();
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Navigate to={QUEUES} replace />;
  return (
    <Loaded query={queues} failure={t('settings.queues.failed')}>
      {(all) => {
        const queue = all.find((one) => one.id === id);
        return queue || id === 'new' ? (
          <KnownQueue queue={queue} onDeleted={() => setDeleted(true)} />
        ) : (
          <UnknownQueue />
        );
      }}
    </Loaded>
  );
}

interface KnownQueueProps {
  /** Undefined for a new one. */
  queue: QueueSettings | undefined;
  onDeleted: () => void;
}

function KnownQueue({ queue, onDeleted }: KnownQueueProps) {
  const agents = useAgents();
  const teams = useTeams();
  const made = useNewPath(QUEUES);
  return (
    <>
      <PageHead
        title={queue ? <bdi>{queue.name}</bdi> : t('settings.queues.new')}
        back={{ to: QUEUES, name: t('settings.queues.title') }}
      />
      <Loaded query={agents} failure={t('settings.queue.agents.failed')}>
        {(people) => (
          <Loaded query={teams} failure={t('settings.queue.teams.failed')}>
            {(groups) => (
              <QueueForm
                stored={queue}
                agents={people}
                teams={groups}
                onSaved={({ id }) => made(id)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
      {queue && <DeleteQueue queue={queue} onDeleted={onDeleted} />}
    </>
  );
}

function UnknownQueue() {
  return (
    <EmptyState
      icon={<IconUsersGroup size={34} stroke={1.5} />}
      title={t('settings.queue.unknown.title')}
      text={t('settings.queue.unknown.text')}
    >
      <Button component={Link} to={QUEUES} variant="default">
        {t('settings.queue.unknown.action')}
      </Button>
    </EmptyState>
  );
}
