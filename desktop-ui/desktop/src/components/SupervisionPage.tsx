import type { ReactNode } from 'react';
import styles from './SupervisionPage.module.css';

interface SupervisionPageProps {
  title: string;
  /** What the list comes to, in a few words. */
  status: string;
  children: ReactNode;
}

/** A list of the area Supervision under its heading. */
export function SupervisionPage({ title, status, children }: SupervisionPageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.status} role="status">
          {status}
        </p>
      </div>
      {children}
    </main>
  );
}
