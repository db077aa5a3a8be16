import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../../language/language';
import { holdsFocus, mayTakeFocus } from '../../lib/focus';
import type { Chat } from './chat';
import { FormPart } from './FormPart';

interface AskedFormCardProps {
  schema: unknown;
  chat: Chat;
  /** Where the customer goes on once the form is gone. */
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** The form that the customer is asked to fill in, beside the conversation. */
export function AskedFormCard({ schema, chat, fieldRef }: AskedFormCardProps) {
  const words = useWords();
  const cardRef = useRef<HTMLElement>(null);
  const { answers, faults, notice, sending } = chat.form.draft();
  const sentRef = useRef(false);
  useEffect(() => {
    sentRef.current = sending;
  }, [sending]);
  useEffect(
    () => () => {
      // What had the focus goes with the form: do not let it fall out of the window.
      const lost = sentRef.current && mayTakeFocus(fieldRef.current);
      if (lost || holdsFocus(cardRef.current)) fieldRef.current?.focus();
    },
    [fieldRef],
  );
  return (
    <section class="asked" aria-label={words.form} ref={cardRef}>
      <FormPart
        chat={chat}
        part={{
          schema,
          answers,
          faults,
          notice,
          sending,
          submitLabel: words.sendForm,
          onChange: (next) => chat.form.type(next),
          onSubmit: (next) => void chat.form.send(next),
        }}
      />
    </section>
  );
}
