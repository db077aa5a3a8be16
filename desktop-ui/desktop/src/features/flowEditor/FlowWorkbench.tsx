import { Loader } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '../../api/services';
import { LeaveGuard } from '../../components/LeaveGuard';
import { t } from '../../lib/i18n/translate';
import type { FlowStart, WorkState } from './draftKeeper';
import { FindingsPanel } from './FindingsPanel';
import { FlowTitle } from './FlowTitle';
import { FlowToolbar } from './FlowToolbar';
import styles from './FlowWorkbench.module.css';
import { OutdatedBanner } from './OutdatedBanner';
import { PublishDialog } from './PublishDialog';
import { useWorkbench } from './useWorkbench';
import { VersionReader } from './VersionReader';
import { VersionsPanel } from './VersionsPanel';
import { moment } from './versionWords';

interface FlowWorkbenchProps {
  flowKey: string;
  /** The same for as long as the flow is open. */
  start: FlowStart;
  templates: readonly unknown[];
}

/** The modeler with what belongs to it: properties, versions, findings, publishing. */
export function FlowWorkbench({ flowKey, start, templates }: FlowWorkbenchProps) {
  const [canvas, setCanvas] = useState<HTMLDivElement | null>(null);
  const [properties, setProperties] = useState<HTMLDivElement | null>(null);
  const work = useWorkbench({ flowKey, start, templates, places: { canvas, properties } });
  const { editor, findings, publishing, viewing } = work;
  // beside a version that is only looked at nobody is to change the draft behind it
  const side = viewing !== null && work.side === 'properties' ? 'versions' : work.side;
  return (
    <main className={styles.workbench} data-side={side !== null}>
      <div className={styles.top}>
        <FlowToolbar
          editor={viewing === null ? editor : null}
          side={side}
          checking={findings.checking}
          onSide={work.setSide}
          onDownload={() => void work.download()}
          onCheck={findings.check}
          onPublish={publishing.ask}
        >
          <FlowTitle name={start.name} basedOn={work.state.basedOn} />
          <Changes state={work.state} />
        </FlowToolbar>
        <OutdatedBanner newest={work.unknownNewest} onLook={work.view} />
      </div>
      <div className={styles.stage}>
        <div className={styles.diagram}>
          <div
            ref={setCanvas}
            className={styles.canvas}
            role="group"
            aria-label={t('flows.editor.diagram', { name: start.name })}
            inert={viewing !== null}
          />
          {!editor && <Waiting failure={work.failure} />}
          {viewing !== null && (
            <VersionReader
              key={viewing}
              flowKey={flowKey}
              version={viewing}
              isNewest={viewing === work.newest?.version}
              busy={work.bringingBack === viewing}
              onRollBack={() => work.rollBack(viewing)}
              onBack={work.backToEditor}
            />
          )}
        </div>
        {findings.report && viewing === null && (
          <FindingsPanel
            report={findings.report}
            onReveal={(elementId) => editor?.reveal(elementId)}
            onClose={findings.close}
          />
        )}
      </div>
      <aside className={styles.side} hidden={side === null} aria-label={t('flows.editor.side')}>
        <div ref={setProperties} className={styles.properties} hidden={side !== 'properties'} />
        {side === 'versions' && (
          <VersionsPanel
            flowKey={flowKey}
            viewing={viewing}
            bringingBack={work.bringingBack}
            onOpen={work.view}
            onRollBack={work.rollBack}
            onClose={() => work.setSide('properties')}
          />
        )}
      </aside>
      <PublishDialog
        opened={publishing.asking}
        versions={work.versions}
        overtaking={publishing.overtaking}
        failure={publishing.failure}
        publishing={publishing.publishing}
        onPublish={work.publish}
        onLook={work.view}
        onClose={publishing.close}
      />
      <LeaveGuard
        dirty={work.state.changedAt !== null}
        title={t('flows.editor.leave.title')}
        text={t('flows.editor.leave.text')}
        action={t('flows.editor.leave.action')}
        loses={false}
      />
    </main>
  );
}

function Changes({ state: { changedAt } }: { state: WorkState }) {
  const { clock } = useServices();
  const words =
    changedAt === null
      ? t('flows.editor.unchanged')
      : t('flows.editor.changed', { time: moment(changedAt, clock.now()) });
  return <span className={styles.changes}>{words}</span>;
}

function Waiting({ failure }: { failure: string | null }) {
  return (
    <div className={styles.waiting}>
      {failure === null ? (
        <Loader type="dots" aria-label={t('flows.editor.loading')} />
      ) : (
        <p role="alert">{t('flows.editor.unreadable', { why: failure })}</p>
      )}
    </div>
  );
}
