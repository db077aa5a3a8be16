import { Button } from '@mantine/core';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import type { Overtaking } from './PublishDialog';
import styles from './PublishDialog.module.css';
import { moment } from './versionWords';

interface OvertakenNoticeProps extends Overtaking {
  onLook: (version: number) => void;
}

/** Somebody published first: shows what, before it may be replaced. */
export function OvertakenNotice({ version, base, by, lookedAt, onLook }: OvertakenNoticeProps) {
  const { clock } = useServices();
  return (
    <div role="alert" className={styles.overtaken}>
      <p>
        {base === null
          ? t('flows.changed.text.first', { version })
          : t('flows.changed.text', { version, base })}
      </p>
      {by && (
        <p className={styles.by}>
          <bdi>
            {[by.publishedBy, moment(by.publishedAt, clock.now()), by.comment]
              .filter((part) => part !== null)
              .join(' · ')}
          </bdi>
        </p>
      )}
      <Button size="xs" variant="default" onClick={() => onLook(version)}>
        {t('flows.changed.look', { version })}
      </Button>
      {!lookedAt && <p>{t('flows.changed.first')}</p>}
    </div>
  );
}
