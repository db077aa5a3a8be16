import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { isSendable, TextArea } from '../../components/TextArea';

interface ComposerProps {
  onSend: (text: string) => void;
  onTyping: () => void;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** Where the customer writes the next message. */
export function Composer({ onSend, onTyping, fieldRef }: ComposerProps) {
  const [text, setText] = useState('');
  const send = () => {
    if (!isSendable(text)) return;
    onSend(text);
    setText('');
    fieldRef.current?.focus();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label="Message"
        labelHidden
        placeholder="Write a message…"
        value={text}
        fieldRef={fieldRef}
        onEnter={send}
        onChange={(next) => {
          setText(next);
          onTyping();
        }}
      />
      <button type="submit" class="send" aria-label="Send" disabled={!isSendable(text)}>
        <Icon name="send" />
      </button>
    </form>
  );
}
