import type { PageAttribute } from '@parley/wire';
import type { UseQueryResult } from '@tanstack/react-query';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionDetails.module.css';

/** What the page told of its customer; most pages tell nothing, so that nothing waits for it. */
export function PageAttributes({ query }: { query: UseQueryResult<PageAttribute[]> }) {
  const { data, isError, refetch } = query;
  if (isError) return <LoadFailure text={t('attributes.failed')} onRetry={() => void refetch()} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <section className={styles.told} aria-label={t('attributes.title')}>
      <h3>{t('attributes.title')}</h3>
      <p>{t('attributes.unverified')}</p>
      <dl className={styles.facts}>
        {data.map(({ name, value }) => (
          <div key={name} className={styles.fact}>
            <dt dir="auto">{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
