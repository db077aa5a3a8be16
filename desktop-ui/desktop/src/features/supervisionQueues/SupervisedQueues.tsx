import { Loader } from '@mantine/core';
import type { SupervisedQueue } from '@parley/wire';
import { IconAlertTriangle, IconStack2 } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { EmptyState } from '../../components/EmptyState';
import { RowTable, type TableColumn } from '../../components/RowTable';
import { SupervisionPage } from '../../components/SupervisionPage';
import { t } from '../../lib/i18n/translate';
import { shortAge } from '../../lib/times';
import { useStore } from '../../lib/useStore';
import { useTick } from '../../lib/useTick';
import { inOrder, isStuck, waitingText } from './queueWords';

/** All queues, live: how many wait, how long, and for whom. */
export function SupervisedQueues() {
  const { clock } = useServices();
  const queues = useStore(useSupervision().queues);
  const now = useTick(clock.now, 1000);
  if (queues === null) return <Loader type="dots" m="xl" aria-label={t('app.loading')} />;
  return (
    <SupervisionPage title={t('supervision.queues.title')} status={waitingText(queues)}>
      {queues.length === 0 ? (
        <EmptyState
          icon={<IconStack2 size={34} stroke={1.5} />}
          title={t('supervision.queues.none.title')}
          text={t('supervision.queues.none.text')}
        />
      ) : (
        <RowTable
          label={t('supervision.queues.title')}
          columns={columns(now)}
          rows={inOrder(queues)}
          keyOf={({ id }) => id}
          alarming={isStuck}
        />
      )}
    </SupervisionPage>
  );
}

function columns(now: number): TableColumn<SupervisedQueue>[] {
  return [
    { key: 'name', head: t('supervision.queue.name'), cell: ({ name }) => <bdi>{name}</bdi> },
    { key: 'waiting', head: t('supervision.queue.waiting'), cell: ({ waiting }) => waiting },
    {
      key: 'longest',
      head: t('supervision.queue.longest'),
      cell: ({ longestWaitSince: since }) =>
        since === null ? (
          t('supervision.none')
        ) : (
          <time dateTime={since}>{shortAge(since, now)}</time>
        ),
    },
    {
      key: 'available',
      head: t('supervision.queue.available'),
      cell: (queue) => <Available queue={queue} />,
    },
    { key: 'weight', head: t('supervision.queue.weight'), cell: ({ weight }) => weight },
    {
      key: 'strategy',
      head: t('supervision.queue.strategy'),
      cell: ({ strategy }) => t(`strategy.${strategy}`),
    },
  ];
}

function Available({ queue }: { queue: SupervisedQueue }) {
  const { agentsAvailable: available, agents: all } = queue;
  return (
    <>
      {isStuck(queue) && (
        <IconAlertTriangle size={14} role="img" aria-label={t('supervision.queue.nobody')} />
      )}{' '}
      {t('supervision.queue.availableOf', { available, all })}
    </>
  );
}
