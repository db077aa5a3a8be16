import { useEffect, useState } from 'preact/hooks';
import { MessageBubble } from '../../components/MessageBubble';
import { fill, useWords } from '../../language/language';
import type { Chat } from './chat';
import type { ChatState } from './state';
import { TakenMessage } from './TakenMessage';
import { UnsentMeta } from './UnsentMeta';
import { contiguousSeq } from './timeline';
import { useStickyScroll } from './useStickyScroll';

interface MessageListProps {
  state: ChatState;
  chat: Chat;
  /** The customer, warned that the chat is about to end, wants to go on. */
  onStay: () => void;
}

/** All messages in order: those that the server has, then those on their way. */
export function MessageList({ state, chat, onStay }: MessageListProps) {
  const { messages, outbox, interaction, agentIsTyping, sendingFails } = state;
  const words = useWords();
  const own = messages.filter(({ author }) => author === 'CUSTOMER').length + outbox.length;
  const { listRef, hasNewBelow, onScroll, toEnd } = useStickyScroll(
    messages.length + outbox.length + Number(agentIsTyping),
    own,
  );
  const live = useLive(state);
  return (
    <div class="messages">
      {/* Scrollable, so it must be reachable by keyboard. */}
      <div
        class="scroll"
        ref={listRef}
        onScroll={onScroll}
        tabIndex={0}
        role="group"
        aria-label={words.conversation}
      >
        <div
          role="log"
          aria-live={live ? 'polite' : 'off'}
          aria-relevant="additions"
          aria-label={words.messages}
        >
          <ol>
            {messages.map((message) => (
              <TakenMessage
                key={message.id}
                message={message}
                state={state}
                files={chat.files}
                onJoinCall={() => chat.joinCall()}
                onStay={onStay}
              />
            ))}
            {outbox.map((message) => (
              <MessageBubble
                key={message.id}
                side="own"
                author={words.you}
                text={message.text}
                drawn={state.drawn}
              >
                <UnsentMeta
                  message={message}
                  failed={sendingFails}
                  tooLate={interaction?.state === 'CLOSED'}
                  onRetry={() => chat.retry()}
                  onDiscard={(id) => chat.discard(id)}
                />
              </MessageBubble>
            ))}
          </ol>
        </div>
        {agentIsTyping && (
          <p class="typing">{fill(words.typing, interaction?.agentAlias ?? words.theAgent)}</p>
        )}
      </div>
      {hasNewBelow && (
        <button type="button" class="new-below" onClick={toEnd}>
          {words.newMessages}
        </button>
      )}
    </div>
  );
}

/**
 * Whether what is added now is new: not before all earlier messages are drawn, or a reload would read
 * the whole chat out.
 */
function useLive({ messages, interaction, drawn }: ChatState): boolean {
  const [live, setLive] = useState(false);
  const isThere = drawn !== null && contiguousSeq(messages) >= (interaction?.lastSeq ?? Infinity);
  useEffect(() => {
    if (isThere) setLive(true);
  }, [isThere]);
  return live;
}
