import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import type { Column, Sorting } from './listRules';
import styles from './SupervisionTable.module.css';

interface ColumnHeadProps {
  column: Column;
  sorting: Sorting;
  onSort: (column: Column) => void;
}

/** The head of a column, which sorts by it. */
export function ColumnHead({ column, sorting, onSort }: ColumnHeadProps) {
  const chosen = sorting.column === column;
  const Arrow = sorting.descending ? IconArrowDown : IconArrowUp;
  const order = sorting.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={chosen ? order : 'none'} className={styles.head}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {t(`supervision.column.${column}`)}
        {chosen && <Arrow size={14} aria-hidden="true" />}
      </button>
    </div>
  );
}
