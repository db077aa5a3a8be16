import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { isSendable, TextArea } from '../../components/TextArea';
import type { ShowEmoji } from '../../emoji/showEmoji';
import { LaterPart } from './LaterPart';

interface ComposerProps {
  onSend: (text: string) => void;
  onTyping: () => void;
  loadEmoji: () => Promise<ShowEmoji>;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** Where the customer writes the next message. */
export function Composer({ onSend, onTyping, loadEmoji, fieldRef }: ComposerProps) {
  const [text, setText] = useState('');
  const [choosing, setChoosing] = useState(false);
  const cursorRef = useRef<number | null>(null);
  useLayoutEffect(() => {
    const cursor = cursorRef.current;
    cursorRef.current = null;
    if (cursor === null) return;
    fieldRef.current?.focus();
    fieldRef.current?.setSelectionRange(cursor, cursor);
  }, [fieldRef, text]);
  const send = () => {
    if (!isSendable(text)) return;
    onSend(text);
    setText('');
    fieldRef.current?.focus();
  };
  const write = (next: string) => {
    setText(next);
    onTyping();
  };
  const insert = (words: string) => {
    setChoosing(false);
    const { selectionStart: start, selectionEnd: end } = fieldRef.current ?? NOWHERE;
    cursorRef.current = start + words.length;
    write(text.slice(0, start) + words + text.slice(end));
  };
  const close = () => {
    setChoosing(false);
    fieldRef.current?.focus();
  };
  return (
    <>
      {choosing && (
        <LaterPart
          failed="The emoji could not be loaded."
          load={loadEmoji}
          part={{ onChoose: insert, onClose: close }}
        />
      )}
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <button
          type="button"
          class="tool"
          aria-label="Emoji"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="smile" />
        </button>
        <TextArea
          label="Message"
          labelHidden
          placeholder="Write a message…"
          value={text}
          fieldRef={fieldRef}
          onEnter={send}
          onChange={write}
        />
        <button type="submit" class="send" aria-label="Send" disabled={!isSendable(text)}>
          <Icon name="send" />
        </button>
      </form>
    </>
  );
}

const NOWHERE = { selectionStart: 0, selectionEnd: 0 };
