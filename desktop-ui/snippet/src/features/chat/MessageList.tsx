import { MessageBubble } from '../../components/MessageBubble';
import type { Chat } from './chat';
import type { ChatState } from './state';
import { TakenMessage } from './TakenMessage';
import { UnsentMeta } from './UnsentMeta';
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
  const own = messages.filter(({ author }) => author === 'CUSTOMER').length + outbox.length;
  const { listRef, hasNewBelow, onScroll, toEnd } = useStickyScroll(
    messages.length + outbox.length + Number(agentIsTyping),
    own,
  );
  return (
    <div class="messages">
      {/* Scrollable, so it must be reachable by keyboard. */}
      <div
        class="scroll"
        ref={listRef}
        onScroll={onScroll}
        tabIndex={0}
        role="group"
        aria-label="Conversation"
      >
        <div role="log" aria-live="polite" aria-relevant="additions" aria-label="Messages">
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
                author="You"
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
        {agentIsTyping && <p class="typing">{interaction?.agentAlias ?? 'The agent'} is typing…</p>}
      </div>
      {hasNewBelow && (
        <button type="button" class="new-below" onClick={toEnd}>
          New messages
        </button>
      )}
    </div>
  );
}
