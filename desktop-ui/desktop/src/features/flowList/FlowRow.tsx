import { Badge } from '@mantine/core';
import { Link } from 'react-router';
import type { UnpublishedFlow } from '../../api/flowDrafts';
import type { Flow } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './FlowList.module.css';

/** A published flow; the whole row leads to it. */
export function FlowRow({ flow, draft }: { flow: Flow; draft: boolean }) {
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.name} title={flow.name}>
          <Link to={`/flows/${encodeURIComponent(flow.key)}`} className={styles.link}>
            <bdi>{flow.name}</bdi>
          </Link>
        </h3>
        <code className={styles.key}>{flow.key}</code>
        {flow.comment !== null && (
          <p className={styles.comment} dir="auto" title={flow.comment}>
            {flow.comment}
          </p>
        )}
      </div>
      <div className={styles.when}>
        <div className={styles.badges}>
          <Badge variant="light" tt="none">
            {t('flows.version', { version: flow.latestVersion })}
          </Badge>
          {draft && (
            <Badge variant="outline" tt="none">
              {t('flows.draft')}
            </Badge>
          )}
        </div>
        <p className={styles.facts}>
          <bdi>{publishedWords(flow)}</bdi>
        </p>
        <p className={styles.facts}>{websiteWords(flow)}</p>
      </div>
    </li>
  );
}

/** A flow that is in this browser only. */
export function UnpublishedRow({ flow }: { flow: UnpublishedFlow }) {
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.name} title={flow.name}>
          <Link to={`/flows/${encodeURIComponent(flow.key)}`} className={styles.link}>
            <bdi>{flow.name}</bdi>
          </Link>
        </h3>
        <code className={styles.key}>{flow.key}</code>
      </div>
      <div className={styles.when}>
        <div className={styles.badges}>
          <Badge variant="outline" tt="none">
            {t('flows.unpublished')}
          </Badge>
        </div>
        <p className={styles.facts}>
          {t('flows.unpublished.text', { time: dateAndTime(flow.savedAt) })}
        </p>
      </div>
    </li>
  );
}

function publishedWords({ publishedAt, publishedBy }: Flow): string {
  const time = dateAndTime(publishedAt);
  return publishedBy === null
    ? t('flows.published', { time })
    : t('flows.publishedBy', { time, who: publishedBy });
}

function websiteWords({ websites }: Flow): string {
  if (websites.length === 0) return t('flows.websites.none');
  return `${t('flows.websites')} ${websites.join(', ')}`;
}
