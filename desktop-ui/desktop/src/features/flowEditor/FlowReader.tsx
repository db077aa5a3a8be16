import { Loader } from '@mantine/core';
import { useFlowModel, useFlowVersions } from '../../api/useFlows';
import { Diagram } from '../../components/diagram/Diagram';
import { t } from '../../lib/i18n/translate';
import styles from './FlowReader.module.css';
import { FlowTitle } from './FlowTitle';

interface FlowReaderProps {
  flowKey: string;
  /** Shown where nothing is published. */
  draft: { name: string; xml: string } | null;
}

/** The newest version of a flow where there is no room to change it. */
export function FlowReader({ flowKey, draft }: FlowReaderProps) {
  const newest = useFlowVersions(flowKey).data?.[0]?.version ?? null;
  const { data: model } = useFlowModel(flowKey, newest);
  const shown = model ?? draft;
  if (!shown) return <Loader type="dots" m="xl" aria-label={t('flows.editor.loading')} />;
  return (
    <main className={styles.reader}>
      <div className={styles.head}>
        <FlowTitle name={shown.name} basedOn={newest} />
        <p className={styles.hint}>{t('flows.editor.small')}</p>
      </div>
      <Diagram xml={shown.xml} label={t('flows.editor.diagram', { name: shown.name })} />
    </main>
  );
}
