import { Loader } from '@mantine/core';
import type { ProcessModel, ProcessPath } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { LoadFailure } from '../LoadFailure';
import { ProcessLevels } from './ProcessLevels';
import styles from './ProcessPanel.module.css';

interface ProcessViewProps {
  query: {
    data: { path: ProcessPath; readAt: number } | undefined;
    isError: boolean;
    refetch: () => unknown;
  };
  /** Asks for the diagram of a definition. */
  loadModel: (definitionId: string) => Promise<ProcessModel>;
}

/** The chat's life cycle as a diagram, as soon as its way is there. */
export function ProcessView({ query, loadModel }: ProcessViewProps) {
  const { data, isError, refetch } = query;
  return (
    <section className={styles.panel} aria-label={t('supervision.process')}>
      {data ? (
        <ProcessLevels path={data.path} readAt={data.readAt} loadModel={loadModel} />
      ) : isError ? (
        <LoadFailure text={t('supervision.process.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loader type="dots" m="xl" aria-label={t('diagram.loading')} />
      )}
    </section>
  );
}
