import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../language/language';
import { isSendable, TextArea, writtenDirection } from '../../components/TextArea';

const LONGEST_NAME = 80;

interface StartFormProps {
  greeting: string;
  /** What the form begins with: a text that could not be sent. */
  name: string;
  text: string;
  starting: boolean;
  notice: string | null;
  onStart: (name: string, text: string) => void;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** The website's greeting and the form of the first message. */
export function StartForm(props: StartFormProps) {
  const { greeting, starting, notice, onStart, fieldRef } = props;
  const words = useWords();
  const [name, setName] = useState(props.name);
  const [text, setText] = useState(props.text);
  const start = () => {
    if (!starting && isSendable(text)) onStart(name, text);
  };
  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p class="greeting" dir="auto">
        {greeting}
      </p>
      <label class="field">
        <span class="field-label">{words.yourName}</span>
        <input
          type="text"
          dir={writtenDirection(name)}
          autocomplete="name"
          maxLength={LONGEST_NAME}
          value={name}
          disabled={starting}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <TextArea
        label={words.yourMessage}
        rows={3}
        value={text}
        disabled={starting}
        fieldRef={fieldRef}
        onEnter={start}
        onChange={setText}
      />
      <p class="notice" role="status">
        {notice}
      </p>
      <button type="submit" class="primary" disabled={starting || !isSendable(text)}>
        {starting ? words.starting : words.startChat}
      </button>
    </form>
  );
}
