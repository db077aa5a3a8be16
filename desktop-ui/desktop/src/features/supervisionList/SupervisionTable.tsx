import type { SupervisedInteraction } from '@parley/wire';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { useTick } from '../../lib/useTick';
import { NowContext } from './Age';
import { ChatRow } from './ChatRow';
import { ColumnHead } from './ColumnHead';
import type { Column, Sorting } from './listRules';
import styles from './SupervisionTable.module.css';

const ROW_PX = 44;
const COLUMNS: Column[] = [
  'contact',
  'website',
  'queue',
  'step',
  'agent',
  'waiting',
  'last',
  'watchers',
];

interface SupervisionTableProps {
  rows: SupervisedInteraction[];
  sorting: Sorting;
  onSort: (column: Column) => void;
}

/** All shown chats, of which only those in sight are drawn. */
export function SupervisionTable({ rows, sorting, onSort }: SupervisionTableProps) {
  const { clock } = useServices();
  const now = useTick(clock.now, 1000, rows.length > 0);
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    getItemKey: (index) => rows[index]?.id ?? index,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const from = event.target instanceof HTMLElement ? event.target.dataset.index : undefined;
    if (step === 0 || from === undefined) return;
    event.preventDefault();
    const next = Number(from) + step;
    drawn.scrollToIndex(next);
    frame.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus();
  };

  return (
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown}>
      <div
        role="table"
        aria-label={t('supervision.running')}
        aria-rowcount={rows.length + 1}
        className={styles.table}
      >
        <div role="rowgroup" className={styles.heads}>
          <div role="row" aria-rowindex={1} className={styles.headRow}>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </div>
        </div>
        <NowContext value={now}>
          <div role="rowgroup" className={styles.rows} style={{ height: drawn.getTotalSize() }}>
            {drawn.getVirtualItems().map(({ key, index, start }) => {
              const row = rows[index];
              return row && <ChatRow key={key} row={row} index={index} top={start} />;
            })}
          </div>
        </NowContext>
      </div>
    </div>
  );
}
