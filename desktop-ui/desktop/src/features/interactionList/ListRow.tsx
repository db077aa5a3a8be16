import type { ListedInteraction } from '@parley/wire';
import { IconEye } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'react-router';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import { IdCell } from './IdCell';
import styles from './ListTable.module.css';
import { actionsOn, addressOf, isOnDesk, type Reader, type RowAction } from './rowActions';
import { RowMenu } from './RowMenu';
import { shortMoment, stateText } from './rowWords';

interface ListRowProps {
  row: ListedInteraction;
  reader: Reader;
  now: number;
  onAct: (row: ListedInteraction, action: RowAction) => void;
}

/** One interaction. */
export const ListRow = memo(function ListRow({ row, reader, now, onAct }: ListRowProps) {
  const contact = contactLabel(row.contactName, row.id);
  return (
    <div role="row" className={styles.row} data-unread={row.unread > 0 || row.markedUnread}>
      <div role="cell" className={styles.contact}>
        <span className={styles.name}>
          <Link
            to={addressOf(row, reader)}
            state={{ from: 'interactions' }}
            className={styles.link}
            dir="auto"
            title={contact}
            data-row-link
          >
            <bdi>{contact}</bdi>
          </Link>
          <Unread row={row} />
        </span>
        <span className={styles.where}>
          <bdi>{[row.websiteName, row.queueName].filter(Boolean).join(' · ')}</bdi>
          {row.tags.map((tag) => (
            <bdi key={tag} className={styles.tag}>
              {tag}
            </bdi>
          ))}
        </span>
      </div>
      <Moment name="started" at={row.startedAt} now={now} />
      <Moment name="last" at={row.lastMessageAt} now={now} />
      <Cell name="agent" text={row.agentName} />
      <div role="cell" className={styles.state}>
        <span className={styles.stateText} data-state={row.state}>
          {stateText(row)}
        </span>
      </div>
      <Cell
        name="disposition"
        text={row.dispositionMissing ? t('list.disposition.missing') : row.disposition}
      />
      <Watchers names={row.watchers} />
      <div role="cell" className={styles.idCell}>
        <IdCell id={row.id} />
      </div>
      <div role="cell" className={styles.menu}>
        <RowMenu
          contact={contact}
          actions={actionsOn(row, reader)}
          onDesk={isOnDesk(row, reader)}
          onAct={(action) => onAct(row, action)}
        />
      </div>
    </div>
  );
});

function Unread({ row: { unread, markedUnread } }: { row: ListedInteraction }) {
  if (unread > 0) {
    return (
      <span className={styles.unread}>
        <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
        <span className={styles.hidden}>{t('list.unread', { count: unread })}</span>
      </span>
    );
  }
  return markedUnread ? (
    <span role="img" className={styles.marked} aria-label={t('list.marked')} />
  ) : null;
}

function Moment({ name, at, now }: { name: 'started' | 'last'; at: string | null; now: number }) {
  return (
    <div role="cell" className={styles[name]}>
      <Term name={name} />
      {at === null ? (
        <None />
      ) : (
        <time dateTime={at} title={dateAndTime(at)}>
          {shortMoment(at, now)}
        </time>
      )}
    </div>
  );
}

function Cell({ name, text }: { name: 'agent' | 'disposition'; text: string | null }) {
  return (
    <div role="cell" className={styles[name]} title={text ?? undefined}>
      <Term name={name} />
      {text === null ? <None /> : <bdi>{text}</bdi>}
    </div>
  );
}

function Watchers({ names }: { names: string[] }) {
  return (
    <div
      role="cell"
      className={styles.watchers}
      title={names.join(', ')}
      data-any={names.length > 0}
    >
      <Term name="watchers" />
      {names.length === 0 ? (
        <None />
      ) : (
        <>
          <IconEye size={14} aria-hidden="true" />
          <bdi>{names.join(', ')}</bdi>
        </>
      )}
    </div>
  );
}

/** What the value is, where there are no heads of columns; those who hear it have them. */
function Term({ name }: { name: 'started' | 'last' | 'agent' | 'disposition' | 'watchers' }) {
  return (
    <span className={styles.term} aria-hidden="true">
      {t(`list.column.${name}`)}
    </span>
  );
}

function None() {
  return <span className={styles.none}>{t('list.none')}</span>;
}
