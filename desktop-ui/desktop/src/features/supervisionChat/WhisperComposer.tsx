import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconEyeOff } from '@tabler/icons-react';
import type { SubmitEvent } from 'react';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { newId } from '../../lib/newId';
import styles from './SpyPanel.module.css';

const LONGEST = 4000;

interface WhisperComposerProps {
  chatId: string;
  /** Who would hear it; null while nobody handles the chat. */
  agent: string | null;
  draft: WhisperDraft;
  onWrite: (draft: WhisperDraft) => void;
  onSent: () => void;
}

/** A whisper begun; its id stays with the text, so that trying again stores nothing twice. */
export interface WhisperDraft {
  id: string;
  text: string;
}

export function emptyWhisper(): WhisperDraft {
  return { id: newId(), text: '' };
}

/** Where a supervisor writes to the agent alone. The parent keeps the draft. */
export function WhisperComposer(props: WhisperComposerProps) {
  const { chatId, agent, draft, onWrite, onSent } = props;
  const { api } = useServices();
  const send = useMutation({
    networkMode: 'always',
    mutationFn: () => api.supervision.whisper(chatId, draft),
    onSuccess: () => {
      onWrite(emptyWhisper());
      onSent();
    },
  });
  const ready = agent !== null && draft.text.trim() !== '' && !send.isPending;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) send.mutate();
  };
  return (
    <form className={styles.composer} onSubmit={submit}>
      <Textarea
        // made anew once it may be written in: some browsers let nobody write into the old one
        key={agent === null ? 'nobody' : 'agent'}
        aria-label={t('supervision.whisper.label')}
        placeholder={t('supervision.whisper.label')}
        value={draft.text}
        disabled={agent === null}
        maxLength={LONGEST}
        autosize
        minRows={1}
        maxRows={5}
        dir="auto"
        onChange={(event) => onWrite({ id: newId(), text: event.currentTarget.value })}
      />
      <Button type="submit" disabled={!ready}>
        {t('supervision.whisper.send')}
      </Button>
      <p className={styles.hint} data-failed={send.isError} aria-live="polite">
        <IconEyeOff size={14} aria-hidden="true" />
        {send.isError
          ? t('supervision.whisper.failed', { why: errorText(send.error) })
          : hint(agent)}
      </p>
    </form>
  );
}

function hint(agent: string | null): string {
  return agent === null ? t('supervision.whisper.noAgent') : t('supervision.whisper.hint');
}
