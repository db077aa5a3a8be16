import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './LinkRows.module.css';

interface LinkRowsProps {
  label: string;
  children: ReactNode;
}

/** A list of what can be opened; its children are the rows. */
export function LinkRows({ label, children }: LinkRowsProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface LinkRowProps {
  to: string;
  /** A few characters that it is known by elsewhere. */
  code?: string;
  name: string;
  note: string;
  facts: readonly string[];
  /** Something is to be seen to here. */
  warning?: string | null;
  /** What stands out at the end of the row. */
  children?: ReactNode;
}

/** One row: the whole of it takes the click, the name alone is the link. */
export function LinkRow({ to, code, name, note, facts, warning, children }: LinkRowProps) {
  return (
    <li className={styles.row} data-coded={code !== undefined}>
      {code !== undefined && <span className={styles.code}>{code}</span>}
      <span className={styles.names}>
        <Link to={to} className={styles.name} title={name}>
          <bdi>{name}</bdi>
        </Link>
        <span className={styles.note} title={note}>
          {note}
        </span>
      </span>
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact} title={fact}>
            {fact}
          </span>
        ))}
        {warning && <span className={styles.warning}>{warning}</span>}
      </span>
      <span className={styles.end}>{children}</span>
      <IconChevronRight className={styles.chevron} size={18} aria-hidden="true" />
    </li>
  );
}

interface RowBadgeProps {
  children: string;
  /** Stays to be read where the rest is too long. */
  end?: string;
  /** Whether it is as it should be. */
  good?: boolean;
}

/** A short fact in a frame of its own. */
export function RowBadge({ children, end, good = false }: RowBadgeProps) {
  return (
    <span className={styles.badge} data-good={good} title={children}>
      <bdi className={styles.badgeText}>{children}</bdi> {end && <span>{end}</span>}
    </span>
  );
}
