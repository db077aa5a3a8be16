import type { AuditDay } from './auditDays';
import styles from './AuditDays.module.css';
import { AuditLine } from './AuditLine';

/** The log under the headings of its days. */
export function AuditDays({ days }: { days: readonly AuditDay[] }) {
  return days.map(({ name, entries }) => (
    <section key={name} aria-label={name}>
      <h3 className={styles.day}>{name}</h3>
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <AuditLine key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}
