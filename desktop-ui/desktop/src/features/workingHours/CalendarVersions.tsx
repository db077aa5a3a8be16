import { Badge, Button } from '@mantine/core';
import type { CalendarVersion } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './CalendarVersions.module.css';

interface CalendarVersionsProps {
  /** The newest first. */
  versions: readonly CalendarVersion[];
  /** The version in front of the person. */
  shown: number | null;
  onOpen: (version: number) => void;
}

/** Every version; an earlier one can be opened and published again. */
export function CalendarVersions({ versions, shown, onOpen }: CalendarVersionsProps) {
  return (
    <section className={styles.versions} aria-label={t('flows.versions')}>
      <ol className={styles.list}>
        {versions.map((version, at) => (
          <li key={version.version} className={styles.version}>
            <div>
              <strong>{t('flows.version', { version: version.version })}</strong>{' '}
              {at === 0 && <Badge size="sm">{t('flows.versions.newest')}</Badge>}
              {version.comment !== null && <p dir="auto">{version.comment}</p>}
              <p className={styles.facts}>
                <bdi>{madeWords(version)}</bdi>
              </p>
            </div>
            <Button
              size="compact-xs"
              variant="default"
              disabled={version.version === shown}
              aria-label={t('flows.versions.open.label', { version: version.version })}
              onClick={() => onOpen(version.version)}
            >
              {t('flows.versions.open')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function madeWords({ publishedAt, publishedBy }: CalendarVersion): string {
  const time = dateAndTime(publishedAt);
  return publishedBy === null
    ? t('flows.source.SHIPPED')
    : t('flows.versions.by', { time, who: publishedBy });
}
