import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormProps } from '../../forms/FormView';
import type { ShowForm, ShownForm } from '../../forms/showForm';

interface FormHostProps {
  form: FormProps;
  load: () => Promise<ShowForm>;
}

/** The place of a form, whose code is fetched first. */
export function FormHost({ form, load }: FormHostProps) {
  const [code, setCode] = useState<{ showForm: ShowForm } | 'loading' | 'failed'>('loading');
  const loadRef = useRef(load);
  useEffect(() => {
    if (code !== 'loading') return;
    loadRef.current().then(
      (showForm) => setCode({ showForm }),
      () => setCode('failed'),
    );
  }, [code]);
  return (
    <>
      <p class="hint" role="status">
        {code === 'loading' && 'One moment…'}
        {code === 'failed' && 'The form could not be loaded.'}
      </p>
      {code === 'failed' && (
        <button type="button" class="primary" onClick={() => setCode('loading')}>
          Try again
        </button>
      )}
      {typeof code === 'object' && <Drawn form={form} showForm={code.showForm} />}
    </>
  );
}

function Drawn({ form, showForm }: { form: FormProps; showForm: ShowForm }) {
  const placeRef = useRef<HTMLDivElement>(null);
  const shownRef = useRef<ShownForm | null>(null);
  useEffect(() => {
    if (shownRef.current) shownRef.current.update(form);
    else if (placeRef.current) shownRef.current = showForm(placeRef.current, form);
  }, [form, showForm]);
  useEffect(() => () => shownRef.current?.remove(), []);
  return <div class="form-host" ref={placeRef} />;
}
