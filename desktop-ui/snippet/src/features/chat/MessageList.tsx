import type { Message } from '@parley/wire';
import { DeliveryMark } from '../../components/DeliveryMark';
import { MessageBubble } from '../../components/MessageBubble';
import { VideoCard } from '../../components/VideoCard';
import { timeOfDay } from '../../lib/wording';
import { endOfCall } from './calls';
import type { Chat } from './chat';
import type { ChatState } from './state';
import { delivery } from './timeline';
import { UnsentMeta } from './UnsentMeta';
import { useStickyScroll } from './useStickyScroll';

interface MessageListProps {
  state: ChatState;
  chat: Chat;
}

/** All messages in order: those that the server has, then those on their way. */
export function MessageList({ state, chat }: MessageListProps) {
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
            {messages.map((message) =>
              message.kind === 'VIDEO_CALL' ? (
                <VideoCard
                  key={message.id}
                  sentAt={message.sentAt}
                  time={timeOfDay(message.sentAt)}
                  ended={endOfCall(messages, message.videoCallId) !== null}
                  onJoin={() => chat.joinCall()}
                />
              ) : (
                <MessageBubble
                  key={message.id}
                  side={sideOf(message)}
                  author={authorOf(message)}
                  text={message.text}
                >
                  <time dateTime={message.sentAt}>{timeOfDay(message.sentAt)}</time>
                  {message.author === 'CUSTOMER' && (
                    <DeliveryMark state={delivery(message.seq, interaction)} />
                  )}
                </MessageBubble>
              ),
            )}
            {outbox.map((message) => (
              <MessageBubble key={message.id} side="own" author="You" text={message.text}>
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

function sideOf({ author, kind }: Message): 'own' | 'other' | 'system' {
  if (author === 'CUSTOMER') return 'own';
  if (kind === 'AUTOMATIC_REPLY' || kind === 'BOT_REPLY') return 'other';
  return author === 'AGENT' ? 'other' : 'system';
}

function authorOf({ author, authorName }: Message): string {
  if (author === 'CUSTOMER') return 'You';
  return authorName ?? (author === 'AGENT' ? 'Agent' : 'Automatic message');
}
