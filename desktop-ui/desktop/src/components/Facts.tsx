import { Fragment, type ReactNode } from 'react';
import styles from './Facts.module.css';

export interface FactLine {
  term: string;
  value: ReactNode;
}

/** Names and values side by side, for what is read and not changed. */
export function Facts({ lines }: { lines: readonly FactLine[] }) {
  return (
    <dl className={styles.facts}>
      {lines.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
