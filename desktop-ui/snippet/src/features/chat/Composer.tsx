import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/Icon';
import { useWords } from '../../language/language';
import { isSendable, TextArea } from '../../components/TextArea';
import type { ShowEmoji } from '../../emoji/showEmoji';
import type { AttachmentLimits } from '@parley/wire';
import type { ChatFiles } from './chatFiles';
import { LaterPart } from './LaterPart';
import { useFiles } from './useFiles';

interface ComposerProps {
  onSend: (text: string) => void;
  onTyping: () => void;
  /** Null where no files may be sent. */
  limits: AttachmentLimits | null;
  files: ChatFiles | null;
  /** What was dropped on the conversation and is not taken yet. */
  dropped: readonly File[];
  onPicked: () => void;
  loadEmoji: () => Promise<ShowEmoji>;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** Where the customer writes the next message. */
export function Composer(props: ComposerProps) {
  const { onSend, onTyping, limits, files, dropped, onPicked, loadEmoji, fieldRef } = props;
  const words = useWords();
  const [text, setText] = useState('');
  const [choosing, setChoosing] = useState(false);
  const chooserRef = useRef<HTMLInputElement>(null);
  const cursorRef = useRef<number | null>(null);
  useLayoutEffect(() => {
    const cursor = cursorRef.current;
    cursorRef.current = null;
    if (cursor === null) return;
    fieldRef.current?.focus();
    fieldRef.current?.setSelectionRange(cursor, cursor);
  }, [fieldRef, text]);
  const { picked, pick, drop } = useFiles(
    limits && files,
    () => {
      setText('');
      return text.trim();
    },
    (caption) => setText((typed) => (typed === '' ? caption : `${caption}\n${typed}`)),
  );
  const takeRef = useRef<() => void>(() => undefined);
  useEffect(() => {
    takeRef.current = () => {
      if (pick(dropped)) onPicked();
    };
  });
  useEffect(() => takeRef.current(), [dropped]);
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
          failed={words.emojiFailed}
          load={loadEmoji}
          part={{ onChoose: insert, onClose: close }}
        />
      )}
      {files && limits && picked.length > 0 && (
        <LaterPart
          failed={words.filesFailed}
          load={async () => (await files.load()).showUploads}
          part={{ picked, maxBytes: limits.maxBytes, ...files, onGone: drop }}
        />
      )}
      <form
        class="composer"
        onPaste={(event) => {
          if (pick(event.clipboardData?.files)) event.preventDefault();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        {limits && files && (
          <button
            type="button"
            class="aid"
            aria-label={words.attach}
            onClick={() => chooserRef.current?.click()}
          >
            <Icon name="clip" />
            <input
              type="file"
              hidden
              multiple
              ref={chooserRef}
              accept={limits.accept}
              onClick={(event) => event.stopPropagation()}
              onChange={(event) => {
                pick(event.currentTarget.files);
                event.currentTarget.value = '';
              }}
            />
          </button>
        )}
        <button
          type="button"
          class="aid"
          aria-label={words.emoji}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="smile" />
        </button>
        <TextArea
          label={words.message}
          labelHidden
          placeholder={words.writeMessage}
          value={text}
          fieldRef={fieldRef}
          onEnter={send}
          onChange={write}
        />
        <button type="submit" class="send" aria-label={words.send} disabled={!isSendable(text)}>
          <Icon name="send" />
        </button>
      </form>
    </>
  );
}

const NOWHERE = { selectionStart: 0, selectionEnd: 0 };
