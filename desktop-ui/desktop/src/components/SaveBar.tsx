import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { t } from '../lib/i18n/translate';
import styles from './SaveBar.module.css';

interface SaveBarProps {
  dirty: boolean;
  saving: boolean;
  /** What has just been saved, until something is changed again. */
  savedText: string | null;
  /** Why the last try failed, as far as it is no field's fault. */
  failure: string | null;
  onDiscard: () => void;
}

/** The end of a form. A button that cannot be used stays reachable, so that the focus stays too. */
export function SaveBar({ dirty, saving, savedText, failure, onDiscard }: SaveBarProps) {
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
        <div className={styles.state} role="status">
          {saving && t('form.saving')}
          {dirty && !saving && t('form.dirty')}
          {savedText && !dirty && (
            <span className={styles.saved}>
              <IconCircleCheck size={18} className={styles.icon} aria-hidden="true" />
              {savedText}
            </span>
          )}
        </div>
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
