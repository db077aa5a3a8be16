import { Button, Loader } from '@mantine/core';
import { IconFilterOff, IconMessages } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import { FilterBar } from './FilterBar';
import { filtered, type Filters, NO_FILTERS, sorted, sortedBy, type Sorting } from './listRules';
import styles from './SupervisionList.module.css';
import { SupervisionTable } from './SupervisionTable';

export interface ListView {
  filters: Filters;
  sorting: Sorting;
}

interface SupervisionListProps {
  view: ListView;
  onView: (view: ListView) => void;
}

/** All running chats, live. */
export function SupervisionList({ view, onView }: SupervisionListProps) {
  const desk = useSupervision();
  const board = useStore(desk.board);
  const state = useStore(desk.state);
  const all = useMemo(() => [...board.rows.values()].map((row) => row.interaction), [board]);
  const { filters, sorting } = view;
  const shown = useMemo(() => sorted(filtered(all, filters), sorting), [all, filters, sorting]);
  const filter = (changed: Filters) => onView({ ...view, filters: changed });
  return (
    <main className={styles.list}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{t('supervision.running')}</h2>
        <FilterBar rows={all} filters={filters} onChange={filter} />
        <p className={styles.count} role="status">
          {t('supervision.count', { shown: shown.length, all: all.length })}
        </p>
      </div>
      {shown.length > 0 ? (
        <SupervisionTable
          rows={shown}
          sorting={sorting}
          onSort={(column) => onView({ ...view, sorting: sortedBy(sorting, column) })}
        />
      ) : state === 'loading' ? (
        <Loader type="dots" m="xl" aria-label={t('app.loading')} />
      ) : state === 'failed' ? (
        <LoadFailure text={t('supervision.failed')} onRetry={() => void desk.resync()} />
      ) : (
        <Nothing any={all.length > 0} onClear={() => filter(NO_FILTERS)} />
      )}
    </main>
  );
}

function Nothing({ any, onClear }: { any: boolean; onClear: () => void }) {
  return any ? (
    <EmptyState
      icon={<IconFilterOff size={34} stroke={1.5} />}
      title={t('supervision.noMatch.title')}
      text={t('supervision.noMatch.text')}
    >
      <Button variant="default" onClick={onClear}>
        {t('supervision.clearFilters')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconMessages size={34} stroke={1.5} />}
      title={t('supervision.empty.title')}
      text={t('supervision.empty.text')}
    />
  );
}
