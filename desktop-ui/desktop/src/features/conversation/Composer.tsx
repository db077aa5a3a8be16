import { ActionIcon, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { type KeyboardEvent, type SubmitEvent, useRef } from 'react';
import { canSend, charactersLeft, isSendKey, keyOf } from '../../lib/composerRules';
import { t } from '../../lib/i18n/translate';
import { hasFinePointer } from '../../lib/platform';
import { CannedList } from './canned/CannedList';
import { useCannedList } from './canned/useCannedList';
import styles from './Composer.module.css';

interface ComposerProps {
  chatId: string;
  text: string;
  disabled: boolean;
  onChange: (text: string) => void;
  onSend: (text: string) => void;
}

/** Where the agent writes; a slash opens the canned answers. The parent keeps the text. */
export function Composer({ chatId, text, disabled, onChange, onSend }: ComposerProps) {
  const left = charactersLeft(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const canned = useCannedList({ chatId, text, box, onChange });
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    if (!disabled && canSend(text)) onSend(text);
  };
  return (
    <form
      className={styles.composer}
      onSubmit={submit}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) canned.leave();
      }}
    >
      {canned.open && <CannedList list={canned} />}
      <Textarea
        ref={box}
        {...canned.aria}
        aria-label={t('composer.label')}
        placeholder={disabled ? t('composer.closed') : t('composer.placeholder')}
        value={text}
        disabled={disabled}
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
        onSelect={(event) => canned.follow(event.currentTarget)}
        onKeyDown={(event) => {
          if (!canned.takesKey(event) && isSendKey(keyOf(event))) submit(event);
        }}
      />
      <ActionIcon
        type="submit"
        size={38}
        aria-label={t('composer.send')}
        disabled={disabled || !canSend(text)}
      >
        <IconSend2 size={20} />
      </ActionIcon>
      <p className={styles.hint} data-over={left !== null && left < 0} aria-live="polite">
        {left === null ? t('composer.hint') : counter(left)}
      </p>
    </form>
  );
}

function counter(left: number): string {
  return left < 0 ? t('composer.over', { count: -left }) : t('composer.left', { count: left });
}
