import { ActionIcon, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react';
import { counterText } from '../../components/counterText';
import { whenLeft } from '../../components/whenLeft';
import { canSend, charactersLeft, isSendKey, keyOf } from '../../lib/composerRules';
import { t } from '../../lib/i18n/translate';
import { hasFinePointer } from '../../lib/platform';
import { CannedList } from './canned/CannedList';
import { useCannedList } from './canned/useCannedList';
import styles from './Composer.module.css';
import { ComposerTools } from './ComposerTools';
import { inserted, marked, markerOf } from './composing';
import { useTextEdit } from './useTextEdit';

interface ComposerProps {
  chatId: string;
  text: string;
  onChange: (text: string) => void;
  onSend: (text: string) => void;
  /** The types of files that may be sent. */
  accept: string;
  /** Null where no files may be sent. */
  onFiles: ((files: File[]) => void) | null;
}

/** Where the agent writes; a slash opens the canned answers. The parent keeps the text. */
export function Composer(props: ComposerProps) {
  const { chatId, text, onChange, onSend, accept, onFiles } = props;
  const left = charactersLeft(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const canned = useCannedList({ chatId, text, box, onChange });
  const edit = useTextEdit(box, text, onChange);
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (canSend(text)) onSend(text);
  };
  return (
    <form className={styles.composer} onSubmit={submit} onBlur={whenLeft(canned.leave)}>
      {canned.open && <CannedList list={canned} />}
      <Textarea
        ref={box}
        className={styles.field}
        {...canned.shown.aria}
        aria-label={t('composer.label')}
        placeholder={t('composer.placeholder')}
        value={text}
        autosize
        minRows={1}
        maxRows={7}
        autoFocus={hasFinePointer()}
        dir="auto"
        error={left !== null && left < 0}
        onChange={(event) => {
          canned.follow(event.currentTarget);
          onChange(event.currentTarget.value);
        }}
        onPaste={(event) => {
          const pasted = [...event.clipboardData.files];
          if (!onFiles || pasted.length === 0) return;
          event.preventDefault();
          onFiles(pasted);
        }}
        onSelect={(event) => canned.follow(event.currentTarget)}
        onKeyDown={(event) => {
          const marker = markerOf(event);
          if (canned.shown.takesKey(event)) return;
          if (isSendKey(keyOf(event))) submit(event);
          else if (marker !== null) {
            event.preventDefault();
            edit((now) => marked(now, marker));
          }
        }}
      />
      <ActionIcon type="submit" size={38} aria-label={t('composer.send')} disabled={!canSend(text)}>
        <IconSend2 size={20} />
      </ActionIcon>
      <ComposerTools
        accept={accept}
        onFiles={onFiles}
        onMark={(marker) => edit((now) => marked(now, marker))}
        onInsert={(words) => edit((now) => inserted(now, words))}
      />
      <p className={styles.hint} data-over={left !== null && left < 0} aria-live="polite">
        {left === null ? t('composer.hint') : counterText(left)}
      </p>
    </form>
  );
}
