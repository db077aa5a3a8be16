import type { ReactNode } from 'react';
import styles from './RowTable.module.css';

export interface TableColumn<T> {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
}

interface RowTableProps<T> {
  label: string;
  columns: readonly TableColumn<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** Whether a row is to stand out. */
  alarming: (row: T) => boolean;
}

/** A table of a few dozen rows; the first column names the row. */
export function RowTable<T>({ label, columns, rows, keyOf, alarming }: RowTableProps<T>) {
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={label}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, head }) => (
              <th key={key} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-alarming={alarming(row)}>
              {columns.map(({ key, cell }, index) =>
                index === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
