import type { CustomerInteraction } from '@parley/wire';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../language/language';
import type { Words } from '../../language/en';

type MailState = CustomerInteraction['transcriptMail'];

interface MailCardProps {
  state: MailState;
  /** The chat is over. */
  closed: boolean;
  /** Asks for the mail; answers why that is not possible, or null. */
  onSend: (address: string) => Promise<string | null>;
  onCancel: () => void;
}

/** Where the customer says to which address the chat shall go, and reads what became of that. */
export function MailCard({ state, closed, onSend, onCancel }: MailCardProps) {
  const words = useWords();
  const title = useId();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const send = async () => {
    setSending(true);
    const why = await onSend(address);
    setSending(false);
    setWrong(why);
    if (why === null) onCancel();
    else field.current?.focus();
  };
  const standing = standingOf(state, closed, words);
  return (
    <section class="asked mail" aria-labelledby={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!sending && address.trim() !== '') void send();
        }}
      >
        <h3 id={title}>{words.mail.title}</h3>
        {standing !== null && <p>{standing}</p>}
        <label class="field">
          <span class="field-label">{words.mail.address}</span>
          <input
            type="email"
            dir={address === '' ? undefined : 'ltr'}
            autocomplete="email"
            maxLength={254}
            value={address}
            ref={field}
            aria-invalid={wrong !== null}
            aria-describedby={`${title}-wrong`}
            onInput={(event) => {
              setAddress(event.currentTarget.value);
              setWrong(null);
            }}
          />
        </label>
        <p class="notice" role="alert" id={`${title}-wrong`}>
          {wrong}
        </p>
        <div class="mail-actions">
          <button type="button" class="secondary" onClick={onCancel}>
            {words.cancel}
          </button>
          <button type="submit" class="primary" disabled={sending || address.trim() === ''}>
            {sending ? words.sending : words.mail.send}
          </button>
        </div>
      </form>
    </section>
  );
}

/** What became of the last wish; null if there was none. */
export function standingOf(state: MailState, closed: boolean, { mail }: Words): string | null {
  switch (state) {
    case 'REQUESTED':
      return closed ? mail.now : mail.later;
    case 'SENT':
      return mail.sent;
    case 'FAILED':
      return mail.failed;
    default:
      return null;
  }
}
