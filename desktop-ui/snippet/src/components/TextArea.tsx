import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill, useLanguage } from '../language/language';

/** The server's limit on one message. */
export const TEXT_LIMIT = 4_000;
const COUNTER_FROM = 3_600;

interface TextAreaProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  onEnter: () => void;
  labelHidden?: boolean;
  placeholder?: string;
  rows?: number;
  disabled?: boolean;
  fieldRef?: RefObject<HTMLTextAreaElement>;
}

/** A text field that grows with its text and counts near the limit; Enter sends, Shift+Enter breaks the line. */
export function TextArea(props: TextAreaProps) {
  const { label, value, labelHidden = false, rows = 1, disabled = false, placeholder } = props;
  const { tag, words } = useLanguage();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const fieldRef = props.fieldRef ?? ownRef;
  useLayoutEffect(() => {
    const area = fieldRef.current;
    if (!area) return;
    area.style.height = 'auto';
    if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight + 2}px`;
  }, [fieldRef, value]);
  const tooLong = value.length > TEXT_LIMIT;
  return (
    <div class="field">
      <label>
        <span class={labelHidden ? 'hidden' : 'field-label'}>{label}</span>
        <textarea
          ref={fieldRef}
          dir={writtenDirection(value)}
          rows={rows}
          value={value}
          disabled={disabled}
          placeholder={placeholder}
          aria-invalid={tooLong}
          onInput={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            props.onEnter();
          }}
        />
      </label>
      {value.length >= COUNTER_FROM && (
        <span class="counter" data-over={tooLong} aria-live="polite">
          {fill(words.characters, value.length.toLocaleString(tag), TEXT_LIMIT.toLocaleString(tag))}
        </span>
      )}
    </div>
  );
}

/** The direction of what is written; nothing follows the language of the chat. */
export function writtenDirection(text: string): 'auto' | undefined {
  return text === '' ? undefined : 'auto';
}

/** Whether a text may be sent as it stands. */
export function isSendable(text: string): boolean {
  return text.trim() !== '' && text.length <= TEXT_LIMIT;
}
