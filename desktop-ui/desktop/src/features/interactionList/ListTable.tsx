import type { ListedInteraction } from '@parley/wire';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { useTick } from '../../lib/useTick';
import { ListRow } from './ListRow';
import styles from './ListTable.module.css';
import type { Reader, RowAction } from './rowActions';

const COLUMNS = [
  'contact',
  'started',
  'last',
  'agent',
  'state',
  'disposition',
  'watchers',
  'id',
  'actions',
] as const;

interface ListTableProps {
  label: string;
  rows: ListedInteraction[];
  reader: Reader;
  /** Whether these are the rows of other filters, until the right ones have come. */
  stale: boolean;
  onAct: (row: ListedInteraction, action: RowAction) => void;
  /** The way to more rows. */
  children: ReactNode;
}

/** The rows under their heads; arrow keys go from one to the next. */
export function ListTable({ label, rows, reader, stale, onAct, children }: ListTableProps) {
  const { clock } = useServices();
  const now = useTick(clock.now, 60_000);
  const frame = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const links = [...(frame.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const at = links.findIndex((link) => link === event.target);
    if (step === 0 || at === -1) return;
    event.preventDefault();
    links[at + step]?.focus();
  };
  return (
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown} data-stale={stale}>
      <div role="table" aria-label={label} aria-busy={stale} className={styles.table}>
        <div role="rowgroup" className={styles.heads}>
          <div role="row" className={styles.headRow}>
            {COLUMNS.map((column) => (
              <div key={column} role="columnheader" className={styles.head} data-column={column}>
                {t(`list.column.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((row) => (
            <ListRow key={row.id} row={row} reader={reader} now={now} onAct={onAct} />
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}
