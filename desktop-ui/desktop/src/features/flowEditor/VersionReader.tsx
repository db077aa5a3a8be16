import { Button, Loader } from '@mantine/core';
import { useFlowModel } from '../../api/useFlows';
import { Diagram } from '../../components/diagram/Diagram';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import styles from './VersionReader.module.css';

interface VersionReaderProps {
  flowKey: string;
  version: number;
  isNewest: boolean;
  busy: boolean;
  onRollBack: () => void;
  onBack: () => void;
}

/** One published version in front of the editor, which goes on behind it. */
export function VersionReader({ flowKey, version, isNewest, busy, ...on }: VersionReaderProps) {
  const { data: model, isError, refetch } = useFlowModel(flowKey, version);
  return (
    <div className={styles.reader}>
      <div className={styles.bar}>
        <strong className={styles.title}>{t('flows.view.title', { version })}</strong>
        <Button
          size="xs"
          variant="light"
          disabled={isNewest}
          loading={busy}
          onClick={on.onRollBack}
        >
          {t('flows.rollBack')}
        </Button>
        <Button size="xs" variant="default" onClick={on.onBack}>
          {t('flows.view.back')}
        </Button>
      </div>
      {model && <Diagram xml={model.xml} label={t('flows.editor.diagram.version', { version })} />}
      {isError && <LoadFailure text={t('flows.view.failed')} onRetry={() => void refetch()} />}
      {!model && !isError && <Loader type="dots" m="xl" aria-label={t('flows.editor.loading')} />}
    </div>
  );
}
