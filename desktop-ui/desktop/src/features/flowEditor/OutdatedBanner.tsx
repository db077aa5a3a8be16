import { Button } from '@mantine/core';
import type { FlowVersion } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import styles from './FlowWorkbench.module.css';

interface OutdatedBannerProps {
  newest: FlowVersion | null;
  onLook: (version: number) => void;
}

/** Says that the changes are made to a version that is no longer the newest. */
export function OutdatedBanner({ newest, onLook }: OutdatedBannerProps) {
  return (
    <div role="status" className={newest ? styles.banner : undefined}>
      {newest && (
        <>
          <span>
            {newest.publishedBy === null
              ? t('flows.outdated', { version: newest.version })
              : t('flows.outdated.by', { version: newest.version, who: newest.publishedBy })}
          </span>
          <Button size="compact-sm" variant="default" onClick={() => onLook(newest.version)}>
            {t('flows.outdated.look')}
          </Button>
        </>
      )}
    </div>
  );
}
