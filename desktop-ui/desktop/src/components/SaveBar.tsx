import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { t } from '../lib/i18n/translate';
import styles from './SaveBar.module.css';

interface SaveBarProps {
  dirty: boolean;
  saving: boolean;
  /** Why the last try failed, as far as it is no field's fault. */
  failure: string | null;
  onDiscard: () => void;
}

/** The end of a form. A button that cannot be used stays reachable, so that the focus stays too. */
export function SaveBar({ dirty, saving, failure, onDiscard }: SaveBarProps) {
  const blocked = !dirty || saving;
  return (
    <div className={styles.bar}>
      <div role="alert">
        {failure && (
          <p className={styles.failure}>
            <IconAlertCircle size={16} className={styles.icon} aria-hidden="true" />
            {t('form.failed', { why: failure })}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <span className={styles.state} role="status">
          {saving ? t('form.saving') : dirty ? t('form.dirty') : ''}
        </span>
        <Button
          variant="default"
          data-disabled={blocked}
          aria-disabled={blocked}
          onClick={blocked ? undefined : onDiscard}
        >
          {t('form.discard')}
        </Button>
        <Button type="submit" data-disabled={blocked} aria-disabled={blocked}>
          {t('form.save')}
        </Button>
      </div>
    </div>
  );
}
