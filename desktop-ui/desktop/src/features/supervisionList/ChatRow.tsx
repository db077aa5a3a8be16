import type { SupervisedInteraction } from '@parley/wire';
import { memo } from 'react';
import { Link } from 'react-router';
import { supervisedState, supervisedStateText } from '../../components/supervisedState';
import { t } from '../../lib/i18n/translate';
import { Age } from './Age';
import { contactOf } from './listRules';
import styles from './SupervisionTable.module.css';
import { Waiting } from './Waiting';

interface ChatRowProps {
  row: SupervisedInteraction;
  index: number;
  top: number;
}

/** One running chat; drawn anew only when the chat changes or moves. */
export const ChatRow = memo(function ChatRow({ row, index, top }: ChatRowProps) {
  const { websiteName, websiteKey, queueName, agentName, lastMessageAuthor: by, watchers } = row;
  const contact = contactOf(row);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="cell" className={styles.contact} title={contact}>
        <Link to={`/supervision/${row.id}`} className={styles.link} data-index={index}>
          <bdi>{contact}</bdi>
        </Link>
      </div>
      <Cell text={websiteName} title={`${websiteName} (${websiteKey})`} />
      <Cell text={queueName} />
      <Cell text={[row.step, ...row.beside.map(beside)].filter(Boolean).join(' ') || null} />
      {supervisedState(row) === 'FLOW' ? (
        <Cell text={supervisedStateText(row)} columns={2} />
      ) : (
        <>
          <Cell text={agentName} />
          <div role="cell" className={styles.cell}>
            <Waiting since={row.waitingSince} />
          </div>
        </>
      )}
      <div role="cell" className={styles.cell}>
        {row.lastMessageAt ? (
          <>
            <Age since={row.lastMessageAt} />
            {by && <span className={styles.quiet}> · {t(`supervision.by.${by}`)}</span>}
          </>
        ) : (
          <span className={styles.quiet}>{t('supervision.none')}</span>
        )}
      </div>
      <Cell text={watchers.length === 0 ? null : watchers.join(', ')} />
    </div>
  );
});

interface CellProps {
  text: string | null;
  title?: string;
  /** How many it takes up. */
  columns?: number;
}

function Cell({ text, title, columns = 1 }: CellProps) {
  return (
    <div
      role="cell"
      aria-colspan={columns}
      className={styles.cell}
      style={{ gridColumn: `span ${columns}` }}
      title={title ?? text ?? undefined}
    >
      {text === null ? (
        <span className={styles.quiet}>{t('supervision.none')}</span>
      ) : (
        <bdi>{text}</bdi>
      )}
    </div>
  );
}

function beside(branch: string): string {
  return t('supervision.beside', { branch });
}
