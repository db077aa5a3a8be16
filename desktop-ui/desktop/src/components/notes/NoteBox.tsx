import { Button, Textarea } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react';
import { emptyNote, type NoteDraft, rewritten } from '../../api/noteDrafts';
import { canSend, charactersLeft, isSendKey, keyOf } from '../../lib/composerRules';
import { t } from '../../lib/i18n/translate';
import { hasFinePointer } from '../../lib/platform';
import { counterText } from '../counterText';
import { whenLeft } from '../whenLeft';
import { MentionList } from './MentionList';
import styles from './NoteBox.module.css';
import { useMentionList } from './useMentionList';

interface NoteBoxProps {
  /** Who writes, and cannot be mentioned. */
  selfId: string;
  draft: NoteDraft | undefined;
  busy: boolean;
  /** Why the last try failed. */
  failure: string | null;
  onWrite: (draft: NoteDraft) => void;
  onAdd: (draft: NoteDraft) => void;
}

/** Where a note is written; an @ opens the list of colleagues. The parent keeps the draft. */
export function NoteBox({ selfId, draft, busy, failure, onWrite, onAdd }: NoteBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const current = draft ?? emptyNote();
  const { text } = current;
  const left = charactersLeft(text);
  const list = useMentionList({
    selfId,
    text,
    box,
    onChoose: (next, { id, name }) => onWrite(rewritten(current, next, { id, name })),
  });
  const ready = canSend(text) && !busy;
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (ready) onAdd(current);
  };
  return (
    <form className={styles.box} onSubmit={submit} onBlur={whenLeft(list.leave)}>
      {list.open && <MentionList list={list} />}
      <Textarea
        ref={box}
        {...list.shown.aria}
        aria-label={t('note.label')}
        placeholder={t('note.placeholder')}
        value={text}
        autosize
        minRows={1}
        maxRows={7}
        autoFocus={hasFinePointer()}
        dir="auto"
        error={left !== null && left < 0}
        onChange={(event) => {
          list.follow(event.currentTarget);
          onWrite(rewritten(current, event.currentTarget.value));
        }}
        onSelect={(event) => list.follow(event.currentTarget)}
        onKeyDown={(event) => {
          if (!list.shown.takesKey(event) && isSendKey(keyOf(event))) submit(event);
        }}
      />
      <Button type="submit" className={styles.add} disabled={!ready}>
        {t('note.send')}
      </Button>
      <p
        className={styles.hint}
        data-failed={failure !== null || (left ?? 0) < 0}
        aria-live="polite"
      >
        <IconEyeOff size={14} aria-hidden="true" />
        {failure === null ? hint(left) : t('note.failed', { why: failure })}
      </p>
    </form>
  );
}

function hint(left: number | null): string {
  return left === null ? t('note.hint') : counterText(left);
}
