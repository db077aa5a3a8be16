import type { ProcessModel, ProcessPath } from '@parley/wire';
import { useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { CallChain } from './CallChain';
import { InstanceDiagram } from './InstanceDiagram';
import { Legend } from './Legend';
import { chainTo } from './processPath';
import styles from './ProcessPanel.module.css';

interface ProcessLevelsProps {
  path: ProcessPath;
  /** When the path was read, by the clock that only goes forward. */
  readAt: number;
  /** Asks for the diagram of a definition. */
  loadModel: (definitionId: string) => Promise<ProcessModel>;
}

/** The way of a chat on its diagrams; what a process calls is one click deeper. */
export function ProcessLevels({ path, readAt, loadModel }: ProcessLevelsProps) {
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
          loadModel={loadModel}
          onShow={setShownId}
        />
      </div>
    </>
  );
}
