import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { FlowFinding } from '@parley/wire';
import { plural, t } from '../../lib/i18n/translate';
import type { FindingsReport } from './findings';
import styles from './FindingsPanel.module.css';

interface FindingsPanelProps {
  report: FindingsReport;
  onReveal: (elementId: string) => void;
  onClose: () => void;
}

/** What the last check found, each finding a way to its element. */
export function FindingsPanel({ report, onReveal, onClose }: FindingsPanelProps) {
  const { findings, stale } = report;
  return (
    <section className={styles.panel} aria-label={t('flows.editor.findings')} data-stale={stale}>
      <div className={styles.head}>
        <div role="status" className={styles.summary}>
          {findings.length === 0 ? (
            <IconCircleCheck size={18} className={styles.good} aria-hidden="true" />
          ) : (
            <IconAlertTriangle size={18} className={styles.bad} aria-hidden="true" />
          )}
          <strong>{summaryOf(findings)}</strong>
          {stale && <span className={styles.stale}>{t('flows.editor.findings.stale')}</span>}
        </div>
        <CloseButton size="sm" aria-label={t('flows.editor.findings.close')} onClick={onClose} />
      </div>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <li key={index}>
              <Finding finding={finding} onReveal={onReveal} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface FindingProps {
  finding: FlowFinding;
  onReveal: (elementId: string) => void;
}

function Finding({ finding: { elementId, elementName, message }, onReveal }: FindingProps) {
  const place = elementId === null ? t('flows.editor.findings.whole') : (elementName ?? elementId);
  const words = (
    <>
      <bdi className={styles.place}>{place}</bdi>
      <span>{message}</span>
    </>
  );
  if (elementId === null) return <div className={styles.finding}>{words}</div>;
  return (
    <button type="button" className={styles.finding} onClick={() => onReveal(elementId)}>
      {words}
    </button>
  );
}

function summaryOf(findings: FlowFinding[]): string {
  if (findings.length === 0) return t('flows.editor.findings.none');
  return plural('flows.editor.findings.count', findings.length);
}
