import { Loader } from '@mantine/core';
import type { DispositionChoice } from '@parley/wire';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { LoadFailure } from '../LoadFailure';
import type { DrawnForm } from '../../lib/forms/dispositionForm';
import { t } from '../../lib/i18n/translate';

/** What can be asked of the form. */
export interface DispositionAnswers {
  /** The answers; null where something is wrong or nothing is drawn yet. */
  read: () => Record<string, unknown> | null;
}

interface DispositionFieldsProps {
  choice: DispositionChoice;
  ref: Ref<DispositionAnswers>;
}

/** The Camunda Form of dispositions, drawn by its own library as soon as that is loaded. */
export function DispositionFields({ choice, ref }: DispositionFieldsProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnForm>(null);
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const left = new AbortController();
    const isGone = () => left.signal.aborted;
    const draw = async () => {
      const { drawDispositionForm } = await import('../../lib/forms/dispositionForm');
      if (isGone()) return;
      const form = await drawDispositionForm(element, choice.form, choice.dispositions);
      if (isGone()) {
        form.destroy();
        return;
      }
      drawn.current = form;
      setState('drawn');
      element.querySelector('select')?.focus();
    };
    draw().catch(() => setState('failed'));
    return () => {
      left.abort();
      drawn.current?.destroy();
      drawn.current = null;
    };
  }, [choice, tries]);
  useImperativeHandle(ref, () => ({
    read: () => {
      const answers = drawn.current?.read() ?? null;
      if (answers === null) focusFault(container.current);
      return answers;
    },
  }));
  const again = () => {
    setState('loading');
    setTries((count) => count + 1);
  };
  return (
    <>
      {state === 'loading' && <Loader type="dots" aria-label={t('app.loading')} />}
      {state === 'failed' && <LoadFailure text={t('dispose.failed')} onRetry={again} />}
      <div ref={container} className="camunda-form" />
    </>
  );
}

/** What is wrong is drawn a moment later. */
function focusFault(container: HTMLElement | null) {
  setTimeout(() => container?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
