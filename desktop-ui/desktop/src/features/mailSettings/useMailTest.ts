import { type SubmitEvent, useRef, useState } from 'react';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';

interface Outcome {
  failed: boolean;
  text?: string;
  /** What is wrong with the address. */
  fieldError?: string;
}

/** A mail to oneself; a second click while one is on its way sends no other. */
export function useMailTest() {
  const { settingsApi } = useServices();
  const [to, setTo] = useState('');
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const inFlight = useRef(false);

  const attempt = async () => {
    inFlight.current = true;
    setSending(true);
    setOutcome(null);
    try {
      await settingsApi.testMail(to.trim());
      setOutcome({ failed: false, text: t('settings.mail.test.sent', { to: to.trim() }) });
    } catch (failure) {
      setOutcome(outcomeOf(failure));
    } finally {
      inFlight.current = false;
      setSending(false);
    }
  };
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    if (!inFlight.current) void attempt();
  };
  const change = (text: string) => {
    setTo(text);
    setOutcome(null);
  };
  return { to, change, send, sending, outcome };
}

function outcomeOf(failure: unknown): Outcome {
  const refused = failure instanceof ApiProblem ? failure : null;
  if (refused?.kind === 'mail-settings-invalid') {
    return { failed: true, fieldError: t('settings.mail.sender.wrong') };
  }
  const why = refused?.text('reason') ?? errorText(failure);
  return { failed: true, text: t('settings.mail.test.failed', { why }) };
}
