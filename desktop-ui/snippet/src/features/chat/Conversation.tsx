import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../language/language';
import { mayTakeFocus } from '../../lib/focus';
import { AskedFormCard } from './AskedFormCard';
import type { Chat } from './chat';
import { Composer } from './Composer';
import { MailCard, standingOf } from './MailCard';
import { MessageList } from './MessageList';
import { RatingCard } from './RatingCard';
import { Standing } from './Standing';
import type { ChatState } from './state';
import { useDrop } from './useDrop';

interface ConversationProps {
  state: ChatState;
  chat: Chat;
  fieldRef: RefObject<HTMLTextAreaElement>;
}

/** A chat that has begun: its standing, its messages, and what the customer can do now. */
export function Conversation({ state, chat, fieldRef }: ConversationProps) {
  const words = useWords();
  const form = state.interaction?.form;
  const closed = state.interaction?.state === 'CLOSED';
  const unmanaged = state.interaction?.closeCause === 'UNMANAGED';
  const canSend = state.settings?.attachments && !closed;
  const drop = useDrop(Boolean(canSend));
  const [mailing, setMailing] = useState(false);
  const mailState = state.interaction?.transcriptMail ?? null;
  const mailable = mailState !== null;
  const mailStanding = standingOf(mailState, closed, words);
  return (
    <div
      class="conversation"
      data-over={drop.over}
      data-drop={words.dropHere}
      onDragOver={drop.onDragOver}
      onDragLeave={drop.onDragLeave}
      onDrop={drop.onDrop}
    >
      <Standing state={state} onMail={mailable && !closed ? () => setMailing(true) : null} />
      <MessageList state={state} chat={chat} onStay={() => fieldRef.current?.focus()} />
      <p class="notice" role="status">
        {state.notice}
      </p>
      {form && !closed && (
        <AskedFormCard key={form.id} schema={form.schema} chat={chat} fieldRef={fieldRef} />
      )}
      {closed && state.interaction?.ratingForm && (
        <RatingCard schema={state.interaction.ratingForm} chat={chat} />
      )}
      <p class="mail-standing" role="status">
        {!mailing && mailStanding}
      </p>
      {mailable && mailing && (
        <MailCard
          state={mailState}
          closed={closed}
          onSend={(address) => chat.copy.mail(address)}
          onCancel={() => {
            setMailing(false);
            fieldRef.current?.focus();
          }}
        />
      )}
      {closed ? (
        <AfterChat
          rated={state.rated}
          onStart={() => chat.startNew()}
          onLeaveMessage={unmanaged ? () => chat.offline.invite() : null}
          onSave={state.interaction?.transcriptAllowed ? () => void chat.copy.save() : null}
          mailing={mailing}
          onMail={mailable && !mailing && mailState !== 'REQUESTED' ? () => setMailing(true) : null}
        />
      ) : (
        <Composer
          limits={state.settings?.attachments ?? null}
          files={chat.files}
          dropped={drop.files}
          onPicked={drop.taken}
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
  /** The customer has just said what they think of the chat. */
  rated: boolean;
  onStart: () => void;
  /** Null unless nobody took the chat. */
  onLeaveMessage: (() => void) | null;
  /** Null unless the website lets its customers keep their chats. */
  onSave: (() => void) | null;
  /** The customer is asked where the chat shall be mailed to: the focus is there. */
  mailing: boolean;
  /** Null unless the website mails chats, and none is on its way. */
  onMail: (() => void) | null;
}

function AfterChat(props: AfterChatProps) {
  const { rated, onStart, onLeaveMessage, onSave, mailing, onMail } = props;
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The field that had the focus is gone: do not let it fall out of the window.
    if (!mailing && mayTakeFocus(button.current)) button.current.focus();
  }, [rated, mailing]);
  return (
    <div class="again">
      <p role="status">{rated && words.thanksForRating}</p>
      {onLeaveMessage && (
        <>
          <p>{words.offline.offer}</p>
          <button type="button" class="primary" ref={button} onClick={onLeaveMessage}>
            {words.leaveMessage}
          </button>
        </>
      )}
      <button
        type="button"
        class={onLeaveMessage ? 'secondary' : 'primary'}
        ref={onLeaveMessage ? null : button}
        onClick={onStart}
      >
        {words.newChat}
      </button>
      {onSave && (
        <button type="button" class="secondary" onClick={onSave}>
          {words.downloadChat}
        </button>
      )}
      {onMail && (
        <button type="button" class="secondary" onClick={onMail}>
          {words.mail.title}
        </button>
      )}
    </div>
  );
}
