import { Button } from '@mantine/core';
import type { ProcessInstancePath } from '@parley/wire';
import { IconChevronRight } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './ProcessPanel.module.css';

interface CallChainProps {
  /** From the life cycle to the process that is shown. */
  chain: ProcessInstancePath[];
  onShow: (instanceId: string) => void;
}

/** The way back out of called processes. */
export function CallChain({ chain, onShow }: CallChainProps) {
  return (
    <nav aria-label={t('supervision.process.path')}>
      <ol className={styles.chain}>
        {chain.map((instance, index) => (
          <li key={instance.id}>
            {index > 0 && <IconChevronRight size={14} aria-hidden="true" />}
            {index < chain.length - 1 ? (
              <Button size="compact-sm" variant="subtle" onClick={() => onShow(instance.id)}>
                {instance.name ?? instance.key}
              </Button>
            ) : (
              <span className={styles.current} aria-current="true">
                {instance.name ?? instance.key}{' '}
                <span className={styles.version}>
                  {t('supervision.process.version', { version: instance.version })}
                </span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
