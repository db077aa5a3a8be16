import { Button, Group } from '@mantine/core';
import type { CannedAnswer } from '@parley/wire';
import { useEffect, useRef } from 'react';
import { CannedAnswerFields } from '../../components/CannedAnswerFields';
import { t } from '../../lib/i18n/translate';
import styles from './OwnAnswers.module.css';
import { useOwnAnswerForm } from './useOwnAnswerChanges';

interface OwnAnswerFormProps {
  /** Undefined for a new one. */
  stored: CannedAnswer | undefined;
  /** It is saved, or given up. */
  onEnd: () => void;
}

/** One of the agent's own canned answers. */
export function OwnAnswerForm({ stored, onEnd }: OwnAnswerFormProps) {
  const form = useOwnAnswerForm(stored, onEnd);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    element.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (form.refusals === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.refusals]);
  const blocked = !form.dirty || form.saving;
  return (
    <form ref={element} className={styles.form} onSubmit={form.onSubmit} noValidate>
      <CannedAnswerFields values={form.values} errorOf={form.errorOf} onChange={form.change} />
      <div role="alert">
        {form.failure && (
          <p className={styles.failure}>{t('form.failed', { why: form.failure })}</p>
        )}
      </div>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onEnd}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" data-disabled={blocked} aria-disabled={blocked}>
          {t('form.save')}
        </Button>
      </Group>
    </form>
  );
}
