import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { OFFER_MESSAGE } from '../../lib/offlineWords';
import { mayTakeFocus } from '../../lib/focus';
import { AskedFormCard } from './AskedFormCard';
import type { Chat } from './chat';
import { Composer } from './Composer';
import { MessageList } from './MessageList';
import { Standing } from './Standing';
import type { ChatState } from './state';

interface ConversationProps {
  state: ChatState;
  chat: Chat;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** A chat that has begun: its standing, its messages, and what the customer can do now. */
export function Conversation({ state, chat, fieldRef }: ConversationProps) {
  const form = state.interaction?.form;
  const closed = state.interaction?.state === 'CLOSED';
  const unmanaged = state.interaction?.closeCause === 'UNMANAGED';
  const canSend = state.settings?.attachments && !closed;
  const [over, setOver] = useState(false);
  const [dropped, setDropped] = useState<FileList | null>(null);
  return (
    <div
      class="conversation"
      data-over={over}
      onDragOver={(event) => {
        if (!canSend || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (!canSend || !event.dataTransfer?.files.length) return;
        event.preventDefault();
        setDropped(event.dataTransfer.files);
      }}
    >
      <Standing state={state} />
      <MessageList state={state} chat={chat} onStay={() => fieldRef.current?.focus()} />
      <p class="notice" role="status">
        {state.notice}
      </p>
      {form && !closed && (
        <AskedFormCard key={form.id} schema={form.schema} chat={chat} fieldRef={fieldRef} />
      )}
      {closed ? (
        <AfterChat
          onStart={() => chat.startNew()}
          onLeaveMessage={unmanaged ? () => chat.offline.invite() : null}
        />
      ) : (
        <Composer
          limits={state.settings?.attachments ?? null}
          files={chat.files}
          dropped={dropped}
          loadEmoji={() => chat.loadEmoji()}
          onSend={(text) => chat.send(text)}
          onTyping={() => chat.typing()}
          fieldRef={fieldRef}
        />
      )}
    </div>
  );
}

interface AfterChatProps {
  onStart: () => void;
  /** Null unless nobody took the chat. */
  onLeaveMessage: (() => void) | null;
}

function AfterChat({ onStart, onLeaveMessage }: AfterChatProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The field that had the focus is gone: do not let it fall out of the window.
    if (mayTakeFocus(button.current)) button.current.focus();
  }, []);
  return (
    <div class="again">
      {onLeaveMessage && (
        <>
          <p>{OFFER_MESSAGE}</p>
          <button type="button" class="primary" ref={button} onClick={onLeaveMessage}>
            Leave a message
          </button>
        </>
      )}
      <button
        type="button"
        class={onLeaveMessage ? 'secondary' : 'primary'}
        ref={onLeaveMessage ? null : button}
        onClick={onStart}
      >
        Start a new chat
      </button>
    </div>
  );
}
