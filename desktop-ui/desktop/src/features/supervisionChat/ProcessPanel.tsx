import { Loader } from '@mantine/core';
import type { ProcessPath } from '@parley/wire';
import { useState } from 'react';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { CallChain } from './CallChain';
import { InstanceDiagram } from './InstanceDiagram';
import { Legend } from './Legend';
import { chainTo } from './processPath';
import styles from './ProcessPanel.module.css';
import { useProcess } from './useProcess';

interface ProcessPanelProps {
  chatId: string;
  /** Another one each time the process may have moved. */
  stamp: string;
  closed: boolean;
}

/** The chat's life cycle as a diagram; what it calls is one click deeper. */
export function ProcessPanel({ chatId, stamp, closed }: ProcessPanelProps) {
  const { data, isError, refetch } = useProcess(chatId, stamp, closed);
  return (
    <section className={styles.panel} aria-label={t('supervision.process')}>
      {data ? (
        <Levels path={data.path} readAt={data.readAt} />
      ) : isError ? (
        <LoadFailure text={t('supervision.process.failed')} onRetry={() => void refetch()} />
      ) : (
        <Loader type="dots" m="xl" aria-label={t('diagram.loading')} />
      )}
    </section>
  );
}

function Levels({ path, readAt }: { path: ProcessPath; readAt: number }) {
  const [shownId, setShownId] = useState<string | null>(null);
  const chain = chainTo(path, shownId);
  const shown = chain.at(-1);
  if (!shown) return <p className={styles.none}>{t('supervision.process.none')}</p>;
  return (
    <>
      <div className={styles.head}>
        <CallChain chain={chain} onShow={setShownId} />
        <Legend />
      </div>
      <div className={styles.diagram}>
        <InstanceDiagram
          key={shown.id}
          path={path}
          instance={shown}
          readAt={readAt}
          onShow={setShownId}
        />
      </div>
    </>
  );
}
