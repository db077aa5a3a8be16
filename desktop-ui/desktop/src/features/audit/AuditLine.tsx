import type { AuditEntry } from '@parley/wire';
import { ContactAvatar } from '../../components/ContactAvatar';
import { Facts } from '../../components/Facts';
import { dateAndTime, timeOfDay } from '../../lib/times';
import styles from './AuditLine.module.css';
import { actionWords, auditFacts } from './auditWords';

/** Who did what, when, and to what. */
export function AuditLine({ entry }: { entry: AuditEntry }) {
  const words = actionWords(entry.action);
  return (
    <li className={styles.line}>
      <ContactAvatar name={entry.actorName} size="small" />
      <div className={styles.what}>
        <p className={styles.sentence}>
          <strong>
            <bdi>{entry.actorName}</bdi>
          </strong>{' '}
          {words ?? <code>{entry.action}</code>}
        </p>
        <Facts lines={auditFacts(entry)} />
      </div>
      <time className={styles.time} dateTime={entry.at} title={dateAndTime(entry.at)}>
        {timeOfDay(entry.at)}
      </time>
    </li>
  );
}
