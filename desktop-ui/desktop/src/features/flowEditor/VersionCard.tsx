import { Badge, Button } from '@mantine/core';
import type { FlowVersion } from '@parley/wire';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { moment, runningChatsOf, sourceOf } from './versionWords';
import styles from './VersionsPanel.module.css';

interface VersionCardProps {
  version: FlowVersion;
  newest: boolean;
  shown: boolean;
  busy: boolean;
  onOpen: () => void;
  onRollBack: () => void;
}

/** One version: what it is, who made it why, which chats follow it. */
export function VersionCard({ version, newest, shown, busy, ...on }: VersionCardProps) {
  const { clock } = useServices();
  const { version: number, publishedBy, publishedAt, comment } = version;
  const time = moment(publishedAt, clock.now());
  return (
    <li className={styles.version} data-shown={shown}>
      <div className={styles.line}>
        <strong>{t('flows.version', { version: number })}</strong>
        {newest && <Badge size="sm">{t('flows.versions.newest')}</Badge>}
      </div>
      {comment !== null && (
        <p className={styles.comment} dir="auto">
          {comment}
        </p>
      )}
      <p className={styles.facts}>
        <bdi>
          {publishedBy === null ? time : t('flows.versions.by', { time, who: publishedBy })}
        </bdi>
      </p>
      <p className={styles.facts}>
        {sourceOf(version)} · {runningChatsOf(version)}
      </p>
      <div className={styles.actions}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('flows.versions.open.label', { version: number })}
          onClick={on.onOpen}
        >
          {t('flows.versions.open')}
        </Button>
        <Button
          size="compact-xs"
          variant="light"
          disabled={newest}
          loading={busy}
          aria-label={t('flows.rollBack.label', { version: number })}
          onClick={on.onRollBack}
        >
          {t('flows.rollBack')}
        </Button>
      </div>
    </li>
  );
}
