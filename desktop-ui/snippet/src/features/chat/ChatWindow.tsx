import { useEffect, useRef, useState } from 'preact/hooks';
import { isOpen, type WebsiteView } from '../../lib/views';
import { fill, useLanguage } from '../../language/language';
import { mayTakeFocus } from '../../lib/focus';
import { fillsScreen, keepFocus } from '../../lib/fullScreen';
import { wordsOf } from '../../lib/look';
import type { Chat } from './chat';
import { Conversation } from './Conversation';
import { EndDialog } from './EndDialog';
import { Header } from './Header';
import { OfflinePage } from './OfflinePage';
import { PreChatForm } from './PreChatForm';
import { StartForm } from './StartForm';
import type { ChatState } from './state';

export interface ChatWindowProps {
  settings: WebsiteView;
  state: ChatState;
  chat: Chat;
  /** Minimised it is only hidden: what is typed stays, and files go on their way. */
  open: boolean;
  /** The customer has just asked for the window, so it takes the focus. */
  takesFocus: boolean;
  onMinimise: () => void;
}

/** The chat's window: the first message, or the conversation. */
export function ChatWindow(props: ChatWindowProps) {
  const { settings, state, chat, open, takesFocus, onMinimise } = props;
  const { tag, words } = useLanguage();
  const own = wordsOf(settings.look, tag);
  const panel = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [ending, setEnding] = useState(false);
  const wasInChatRef = useRef(state.inChat);
  const canEnd = state.inChat && state.interaction?.state !== 'CLOSED';
  useEffect(() => {
    // On a phone the keyboard would cover the greeting: the window takes the focus, not the field.
    const onPhone = window.matchMedia('(pointer: coarse)').matches;
    if (open && takesFocus)
      (onPhone ? panel.current : (fieldRef.current ?? panel.current))?.focus();
  }, [open, takesFocus]);
  useEffect(() => {
    if (wasInChatRef.current !== state.inChat && mayTakeFocus(fieldRef.current))
      fieldRef.current.focus();
    wasInChatRef.current = state.inChat;
  }, [state.inChat]);
  const cancelEnd = () => {
    setEnding(false);
    fieldRef.current?.focus();
  };
  return (
    <div
      class="window"
      role="dialog"
      aria-label={fill(words.chatWith, own.title || settings.name)}
      aria-modal={open && fillsScreen()}
      tabIndex={-1}
      ref={panel}
      style={{ visibility: open ? 'visible' : 'hidden' }}
      onKeyDown={(event) => {
        if (fillsScreen()) keepFocus(event);
        if (event.key !== 'Escape' || event.isComposing) return;
        if (ending) cancelEnd();
        else onMinimise();
      }}
    >
      <div class="content" inert={ending && canEnd}>
        <Header
          title={own.title || settings.name}
          subtitle={own.subtitle}
          avatar={state.avatar}
          muted={state.muted}
          canEnd={canEnd}
          onToggleSound={() => chat.toggleSound()}
          onEnd={() => setEnding(true)}
          onMinimise={onMinimise}
        />
        {leavesMessage(settings, state) ? (
          <OfflinePage settings={settings} draft={state.offline} chat={chat} />
        ) : state.inChat ? (
          <Conversation
            key={chat.files?.access.token}
            state={state}
            chat={chat}
            fieldRef={fieldRef}
          />
        ) : settings.preChatForm ? (
          <PreChatForm
            key={state.firstText}
            schema={settings.preChatForm}
            greeting={state.greeted ?? own.greeting}
            state={state}
            chat={chat}
          />
        ) : (
          <StartForm
            key={state.firstText}
            greeting={state.greeted ?? own.greeting}
            name={state.name}
            text={state.firstText}
            starting={state.starting}
            notice={state.notice}
            onStart={(name, text) => chat.start(name, text)}
            fieldRef={fieldRef}
          />
        )}
      </div>
      {ending && canEnd && (
        <EndDialog
          onCancel={cancelEnd}
          onEnd={async () => {
            await chat.end();
            setEnding(false);
          }}
        />
      )}
    </div>
  );
}

/** Whether there is a form instead of a chat; the thanks stay until the customer goes on. */
function leavesMessage(settings: WebsiteView, { inChat, offline, starting }: ChatState): boolean {
  if (inChat) return offline.invited;
  return !starting && (offline.sent || !isOpen(settings));
}
