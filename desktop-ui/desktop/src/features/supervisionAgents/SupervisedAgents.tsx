import { Loader } from '@mantine/core';
import type { SupervisedAgent } from '@parley/wire';
import { IconUsers } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { EmptyState } from '../../components/EmptyState';
import { RowTable, type TableColumn } from '../../components/RowTable';
import { SupervisionPage } from '../../components/SupervisionPage';
import { t } from '../../lib/i18n/translate';
import { shortAge } from '../../lib/times';
import { useStore } from '../../lib/useStore';
import { useTick } from '../../lib/useTick';
import { AgentState } from './AgentState';
import { inOrder, isNotResponding } from './agentWords';

/** All agents, live: who can be asked, who cannot, and why. */
export function SupervisedAgents() {
  const { clock } = useServices();
  const agents = useStore(useSupervision().agents);
  const now = useTick(clock.now, 1000);
  if (agents === null) return <Loader type="dots" m="xl" aria-label={t('app.loading')} />;
  return (
    <SupervisionPage title={t('supervision.agents.title')} status={statusOf(agents)}>
      {agents.length === 0 ? (
        <EmptyState
          icon={<IconUsers size={34} stroke={1.5} />}
          title={t('supervision.agents.none.title')}
          text={t('supervision.agents.none.text')}
        />
      ) : (
        <RowTable
          label={t('supervision.agents.title')}
          columns={columns(now)}
          rows={inOrder(agents)}
          keyOf={({ id }) => id}
          alarming={isNotResponding}
        />
      )}
    </SupervisionPage>
  );
}

function statusOf(agents: SupervisedAgent[]): string {
  const available = agents.filter(({ state }) => state === 'AVAILABLE').length;
  const missing = agents.filter(isNotResponding).length;
  const all = t('supervision.agents.count', { available, all: agents.length });
  return missing === 0
    ? all
    : `${all} · ${t('supervision.agents.notResponding', { count: missing })}`;
}

function columns(now: number): TableColumn<SupervisedAgent>[] {
  return [
    { key: 'name', head: t('supervision.agent.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'state',
      head: t('supervision.agent.state'),
      cell: (agent) => <AgentState agent={agent} now={now} />,
    },
    {
      key: 'since',
      head: t('supervision.agent.since'),
      cell: ({ since }) => since && <time dateTime={since}>{shortAge(since, now)}</time>,
    },
    {
      key: 'load',
      head: t('supervision.agent.load'),
      cell: ({ load, capacity }) => t('supervision.agent.loadOf', { load, capacity }),
    },
    {
      key: 'missed',
      head: t('supervision.agent.missed'),
      cell: ({ missedInARow }) => missedInARow,
    },
    {
      key: 'queues',
      head: t('supervision.agent.queues'),
      cell: ({ queues }) => (queues.length === 0 ? t('supervision.none') : queues.join(', ')),
    },
  ];
}
