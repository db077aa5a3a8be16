import { type SubmitEvent, useRef, useState } from 'react';
import { type Edits, editsAfter, isChanged, noEdits } from '../lib/draft';
import { type Refusal, type RefusalRules, refusalOf } from './refusal';

interface FormOptions<V extends object, A> {
  /** What the server holds; a field shows it until the person changes the field. */
  stored: V;
  /** What is wrong with the values before anybody is asked. */
  check: (values: V) => ReadonlyMap<keyof V & string, string>;
  rules: RefusalRules<keyof V & string>;
  send: (values: V) => Promise<A>;
  onSaved: (answer: A) => void;
}

/** A form over stored values: knows what is changed, sends it once, keeps it when refused. */
export function useForm<V extends object, A>({ stored, ...options }: FormOptions<V, A>) {
  type Field = keyof V & string;
  const [edits, setEdits] = useState<Edits<V>>(noEdits);
  const [refusal, setRefusal] = useState<Refusal<Field>>(noRefusal);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const inFlight = useRef(false);
  const values: V = { ...stored, ...edits };
  const dirty = isChanged(stored, edits);

  const change = (changes: Partial<V>) => {
    setEdits((before) => ({ ...before, ...changes }));
    setSaved(false);
    setRefusal(({ fields, form }) => ({ fields: without(fields, changes), form }));
  };
  const refuse = (why: Refusal<Field>) => {
    setRefusal(why);
    setRefusals((count) => count + 1);
  };
  const discard = () => {
    setEdits(noEdits());
    setRefusal(noRefusal);
  };
  const send = async () => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSaving(true);
    try {
      options.onSaved(await options.send(values));
      setEdits((now) => editsAfter(now, values));
      setRefusal(noRefusal);
      setSaved(true);
    } catch (error) {
      refuse(refusalOf(error, options.rules));
    } finally {
      inFlight.current = false;
      setSaving(false);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!dirty || saving) return;
    const wrong = options.check(values);
    if (wrong.size > 0) refuse({ fields: wrong, form: null });
    else void send();
  };
  const errorOf = (field: Field) => refusal.fields.get(field);
  const state = { dirty, saving, saved, failure: refusal.form, refusals };
  return { ...state, values, errorOf, change, discard, onSubmit };
}

const noRefusal = { fields: new Map<never, string>(), form: null };

function without<F extends string>(
  fields: ReadonlyMap<F, string>,
  changes: object,
): ReadonlyMap<F, string> {
  return new Map([...fields].filter(([field]) => !(field in changes)));
}
