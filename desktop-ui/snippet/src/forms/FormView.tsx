import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answers, type Answer, answered, type Faults, faultsOf } from './answers';
import { FieldView } from './FieldView';
import { fieldsOf, partsOf } from './schema';

export interface FormProps {
  /** The form's JSON. */
  schema: unknown;
  /** What it begins with. */
  answers: Answers;
  /** What the server finds wrong. */
  faults: Faults;
  /** What went wrong beside that; null = nothing. */
  notice: string | null;
  sending: boolean;
  submitLabel: string;
  sendingLabel: string;
  /** After every change, for whoever keeps what is typed. */
  onChange: (answers: Answers) => void;
  onSubmit: (answers: Record<string, Answer>) => void;
}

/** A form as its JSON describes it; faults are shown beside their fields, the first one gets the focus. */
export function FormView(props: FormProps) {
  const { schema, notice, sending } = props;
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState(props.answers);
  const [faults, setFaults] = useState<Faults>({});
  // At once: an effect that waits would take away what is found meanwhile.
  useLayoutEffect(() => setFaults(props.faults), [props.faults]);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const change = (key: string, answer: Answer) => {
    const next = { ...answers, [key]: answer };
    setAnswers(next);
    props.onChange(next);
  };
  const submit = () => {
    const fields = fieldsOf(schema);
    const found = faultsOf(fields, answers);
    setFaults(found);
    if (!sending && Object.keys(found).length === 0) props.onSubmit(answered(fields, answers));
  };
  return (
    <form
      class="form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {partsOf(schema).map((part) =>
        part.kind === 'text' ? (
          <p key={part.text}>{part.text}</p>
        ) : (
          <FieldView
            key={part.key}
            field={part}
            answer={answers[part.key]}
            fault={faults[part.key] ?? null}
            disabled={sending}
            onChange={(answer) => change(part.key, answer)}
          />
        ),
      )}
      <p class="notice" role="status">
        {notice}
      </p>
      <button type="submit" class="primary" disabled={sending}>
        {sending ? props.sendingLabel : props.submitLabel}
      </button>
    </form>
  );
}
