import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import { t } from '../lib/i18n/translate';
import { LeaveGuard } from './LeaveGuard';
import { SaveBar } from './SaveBar';

interface EditFormProps {
  form: {
    dirty: boolean;
    saving: boolean;
    /** Whether nothing was changed since it was saved. */
    saved: boolean;
    /** Why the last try failed, as far as it is no field's fault. */
    failure: string | null;
    /** How often the person was told that something is wrong. */
    refusals: number;
    discard: () => void;
    onSubmit: (event: SubmitEvent) => void;
  };
  /** Said when it is saved. */
  savedText: string;
  children: ReactNode;
}

/** The frame of a form that changes what is stored: saving, discarding, not losing by leaving. */
export function EditForm({ form, savedText, children }: EditFormProps) {
  const element = useRef<HTMLFormElement>(null);
  const { dirty, saving, saved, failure, refusals } = form;
  useEffect(() => {
    if (refusals === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <form ref={element} onSubmit={form.onSubmit} noValidate autoComplete="off">
      {children}
      <SaveBar
        dirty={dirty}
        saving={saving}
        savedText={saved ? savedText : null}
        failure={failure}
        onDiscard={form.discard}
      />
      <LeaveGuard
        dirty={dirty}
        title={t('form.leave.title')}
        text={t('form.leave.text')}
        action={t('form.leave.action')}
        loses
      />
    </form>
  );
}
