import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { mayTakeFocus } from '../../lib/focus';
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
  const closed = state.interaction?.state === 'CLOSED';
  return (
    <div class="conversation">
      <Standing state={state} />
      <MessageList state={state} chat={chat} />
      <p class="notice" role="status">
        {state.notice}
      </p>
      {closed ? (
        <StartAgain onStart={() => chat.startNew()} />
      ) : (
        <Composer
          onSend={(text) => chat.send(text)}
          onTyping={() => chat.typing()}
          fieldRef={fieldRef}
        />
      )}
    </div>
  );
}

function StartAgain({ onStart }: { onStart: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The field that had the focus is gone: do not let it fall out of the window.
    if (mayTakeFocus(button.current)) button.current.focus();
  }, []);
  return (
    <div class="again">
      <button type="button" class="primary" ref={button} onClick={onStart}>
        Start a new chat
      </button>
    </div>
  );
}
