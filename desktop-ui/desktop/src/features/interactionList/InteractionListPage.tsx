import { Button, Skeleton } from '@mantine/core';
import type { ListedInteraction } from '@parley/wire';
import { IconArrowUp, IconFilterOff, IconMessages } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionListPage.module.css';
import { ListFilterBar } from './ListFilterBar';
import { countOf, NO_FILTERS } from './listFilters';
import { ListTable } from './ListTable';
import { MoreRows } from './MoreRows';
import { addressOf, type Reader, type RowAction } from './rowActions';
import { RowDialogs } from './RowDialogs';
import { useFilterChoices, useInteractionList } from './useInteractionList';
import { useListFilters } from './useListFilters';

const MOST_COUNTED = 100;

/** All interactions that the reader may see, open and closed, the latest first. */
export function InteractionListPage({ reader }: { reader: Reader }) {
  const { filters, text, request, write, change } = useListFilters(reader.id);
  const { list, rows, newer, showNewer, refresh } = useInteractionList(reader.scope, request);
  const choices = useFilterChoices(reader.scope).data;
  const [asked, setAsked] = useState<{ row: ListedInteraction; action: RowAction } | null>(null);
  const navigate = useNavigate();
  const act = useCallback(
    (row: ListedInteraction, action: RowAction) => {
      if (action === 'show')
        void navigate(addressOf(row, reader), { state: { from: 'interactions' } });
      else setAsked({ row, action });
    },
    [navigate, reader],
  );
  const title = t(reader.scope === 'own' ? 'list.title.own' : 'list.title');
  const narrowed = countOf(filters) > 0 || text.trim() !== '';
  const clear = () => {
    write('');
    change(NO_FILTERS);
  };
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.count} role="status">
          {list.data && !list.isPlaceholderData && countText(rows.length, list.hasNextPage)}
        </p>
        <ListFilterBar
          text={text}
          filters={filters}
          choices={choices}
          onText={write}
          onChange={change}
        />
      </div>
      <div className={styles.newer} role="status">
        {newer > 0 && (
          <Button
            size="xs"
            radius="xl"
            leftSection={<IconArrowUp size={14} />}
            onClick={() => void showNewer()}
          >
            {newer < MOST_COUNTED ? t('list.newer', { count: newer }) : t('list.newer.many')}
          </Button>
        )}
      </div>
      {rows.length > 0 ? (
        <ListTable
          label={title}
          rows={rows}
          reader={reader}
          stale={list.isPlaceholderData}
          onAct={act}
        >
          {list.hasNextPage && (
            <MoreRows
              loading={list.isFetchingNextPage}
              failed={list.isFetchNextPageError}
              onMore={() => void list.fetchNextPage()}
            />
          )}
        </ListTable>
      ) : list.isPending || list.isPlaceholderData ? (
        <Loading />
      ) : list.isError ? (
        <LoadFailure text={t('list.failed')} onRetry={() => void list.refetch()} />
      ) : (
        <Nothing narrowed={narrowed} onClear={clear} />
      )}
      <RowDialogs
        asked={asked}
        reader={reader}
        onClose={() => setAsked(null)}
        onDone={() => void refresh()}
      />
    </main>
  );
}

function countText(count: number, more: boolean): string {
  if (count === 0) return t('list.count.none');
  return t(more ? 'list.count.more' : 'list.count', { count });
}

function Loading() {
  return (
    <div className={styles.loading} role="status" aria-label={t('list.loading')}>
      {Array.from({ length: 8 }, (_, index) => (
        <Skeleton key={index} height={36} radius="sm" />
      ))}
    </div>
  );
}

function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  return narrowed ? (
    <EmptyState
      icon={<IconFilterOff size={34} stroke={1.5} />}
      title={t('list.noMatch.title')}
      text={t('list.noMatch.text')}
    >
      <Button variant="default" onClick={onClear}>
        {t('list.filters.clear')}
      </Button>
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconMessages size={34} stroke={1.5} />}
      title={t('list.empty.title')}
      text={t('list.empty.text')}
    />
  );
}
