import { useEffect, useRef, useState } from 'preact/hooks';
import { isOpen, type WebsiteView } from '../../lib/views';
import { mayTakeFocus } from '../../lib/focus';
import type { Chat } from './chat';
import { Conversation } from './Conversation';
import { EndDialog } from './EndDialog';
import { Header } from './Header';
import { OfflinePage } from './OfflinePage';
import { StartForm } from './StartForm';
import type { ChatState } from './state';

interface ChatWindowProps {
  settings: WebsiteView;
  state: ChatState;
  chat: Chat;
  /** The customer has just asked for the window, so it takes the focus. */
  takesFocus: boolean;
  onMinimise: () => void;
}

/** The chat's window: the first message, or the conversation. */
export function ChatWindow({ settings, state, chat, takesFocus, onMinimise }: ChatWindowProps) {
  const panel = useRef<HTMLDivElement>(null);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [ending, setEnding] = useState(false);
  const wasInChatRef = useRef(state.inChat);
  const canEnd = state.inChat && state.interaction?.state !== 'CLOSED';
  useEffect(() => {
    // On a phone the keyboard would cover the greeting: the window takes the focus, not the field.
    const onPhone = window.matchMedia('(pointer: coarse)').matches;
    if (takesFocus) (onPhone ? panel.current : (fieldRef.current ?? panel.current))?.focus();
  }, [takesFocus]);
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
      aria-label={`Chat with ${settings.name}`}
      tabIndex={-1}
      ref={panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        if (ending) cancelEnd();
        else onMinimise();
      }}
    >
      <div class="content" inert={ending && canEnd}>
        <Header
          title={settings.name}
          muted={state.muted}
          canEnd={canEnd}
          onToggleSound={() => chat.toggleSound()}
          onEnd={() => setEnding(true)}
          onMinimise={onMinimise}
        />
        {leavesMessage(settings, state) ? (
          <OfflinePage settings={settings} draft={state.offline} chat={chat} />
        ) : state.inChat ? (
          <Conversation state={state} chat={chat} fieldRef={fieldRef} />
        ) : (
          <StartForm
            key={state.firstText}
            greeting={settings.greeting}
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
