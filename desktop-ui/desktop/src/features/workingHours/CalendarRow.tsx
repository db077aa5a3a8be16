import { Badge } from '@mantine/core';
import { Link } from 'react-router';
import type { Calendar } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './CalendarList.module.css';

/** Published working hours; the whole row leads to them. */
export function CalendarRow({ calendar }: { calendar: Calendar }) {
  const { key, name, comment, latestVersion } = calendar;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.name} title={name}>
          <Link to={`/flows/working-hours/${encodeURIComponent(key)}`} className={styles.link}>
            <bdi>{name}</bdi>
          </Link>
        </h3>
        {comment !== null && (
          <p className={styles.facts} dir="auto" title={comment}>
            {comment}
          </p>
        )}
      </div>
      <div className={styles.when}>
        <Badge variant="light" tt="none">
          {t('flows.version', { version: latestVersion })}
        </Badge>
        <p className={styles.facts}>
          <bdi>{publishedWords(calendar)}</bdi>
        </p>
        <p className={styles.facts}>{websiteWords(calendar)}</p>
      </div>
    </li>
  );
}

function publishedWords({ publishedAt, publishedBy }: Calendar): string {
  const time = dateAndTime(publishedAt);
  return publishedBy === null
    ? t('flows.published', { time })
    : t('flows.publishedBy', { time, who: publishedBy });
}

function websiteWords({ websites }: Calendar): string {
  if (websites.length === 0) return t('hours.websites.none');
  return `${t('flows.websites')} ${websites.join(', ')}`;
}
