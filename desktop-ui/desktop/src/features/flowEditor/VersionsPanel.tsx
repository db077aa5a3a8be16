import { CloseButton, Loader } from '@mantine/core';
import { useFlowVersions } from '../../api/useFlows';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { VersionCard } from './VersionCard';
import styles from './VersionsPanel.module.css';

interface VersionsPanelProps {
  flowKey: string;
  /** The version in front of the person, if any. */
  viewing: number | null;
  bringingBack: number | null;
  onOpen: (version: number) => void;
  onRollBack: (version: number) => void;
  onClose: () => void;
}

/** Every version of the flow, newest first. */
export function VersionsPanel({ flowKey, viewing, bringingBack, ...on }: VersionsPanelProps) {
  const { data: versions, isError, refetch } = useFlowVersions(flowKey);
  return (
    <section className={styles.panel} aria-label={t('flows.versions')}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('flows.versions')}</h3>
        <CloseButton size="sm" aria-label={t('flows.versions.close')} onClick={on.onClose} />
      </div>
      {isError && !versions && (
        <LoadFailure text={t('flows.versions.failed')} onRetry={() => void refetch()} />
      )}
      {!versions && !isError && <Loader type="dots" m="md" aria-label={t('app.loading')} />}
      {versions?.length === 0 && <p className={styles.none}>{t('flows.versions.none')}</p>}
      <ol className={styles.list}>
        {versions?.map((version, index) => (
          <VersionCard
            key={version.version}
            version={version}
            newest={index === 0}
            shown={viewing === version.version}
            busy={bringingBack === version.version}
            onOpen={() => on.onOpen(version.version)}
            onRollBack={() => on.onRollBack(version.version)}
          />
        ))}
      </ol>
    </section>
  );
}
