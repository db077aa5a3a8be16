import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n/translate';
import styles from './FullPage.module.css';
import { Logo } from './Logo';

interface FullPageProps {
  title: string;
  children: ReactNode;
}

/** A page that is one card in the middle: signing in, errors, people without a desk. */
export function FullPage({ title, children }: FullPageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <div className={styles.brand}>
          <Logo size={40} />
          <span className={styles.name}>{t('app.name')}</span>
        </div>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}

/** The same place while it is not known yet what to show. */
export function LoadingPage({ label }: { label: string }) {
  return (
    <main className={styles.page}>
      <div className={styles.loading} role="status" aria-label={label}>
        <Logo size={48} />
        <Loader type="dots" />
      </div>
    </main>
  );
}
