import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Launcher } from '../../components/Launcher';
import { LanguageContext } from '../../language/language';
import { lookStyle, sideOf, wordsOf } from '../../lib/look';
import { isOpen } from '../../lib/views';
import type { Store } from '../../lib/store';
import { useDark } from '../../lib/useDark';
import { useStore } from '../../lib/useStore';
import type { Chat } from './chat';
import { Drawn } from './Drawn';
import type { ChatState } from './state';
import { unreadCount } from './timeline';

interface ChatWidgetProps {
  store: Store<ChatState>;
  chat: Chat;
  /** The corner of the page that its reading direction makes the usual one. */
  side: 'left' | 'right';
}

/** Launcher and window; nothing before the website's settings are known. */
export function ChatWidget({ store, chat, side }: ChatWidgetProps) {
  const state = useStore(store);
  const launcher = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const [focusLauncher, setFocusLauncher] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const { settings, open, language, showWindow } = state;
  const dark = useDark(settings?.look.scheme ?? 'LIGHT');
  useLayoutEffect(() => {
    if (focusLauncher && !open) launcher.current?.focus();
  }, [focusLauncher, open]);
  const known = settings !== null;
  useEffect(() => {
    if (!open || !known) return;
    setDrawn(true);
    chat.loadWindow();
  }, [open, known, chat]);
  if (!settings) return null;
  const own = wordsOf(settings.look, language.tag);
  const greets = !open && !state.inChat && isOpen(settings) ? state.greeter : null;
  const toggle = (next: boolean) => {
    setOpened(next);
    setFocusLauncher(!next);
    if (next) chat.open();
    else chat.minimise();
  };
  return (
    <LanguageContext.Provider value={language}>
      <div
        class="root"
        dir={language.dir}
        lang={language.tag}
        data-open={open}
        data-side={sideOf(settings.look, side)}
        data-scheme={dark ? 'dark' : 'light'}
        style={lookStyle(settings.look, dark)}
      >
        {showWindow && (open || drawn) && (
          <Drawn
            show={showWindow}
            part={{
              settings,
              state,
              chat,
              open,
              takesFocus: opened || state.askedFor,
              onMinimise: () => toggle(false),
            }}
          />
        )}
        {open && !showWindow && (
          <p class="coming" role="status">
            {language.words.oneMoment}
          </p>
        )}
        {greets && (
          <Drawn
            show={greets.show}
            part={{
              ...greets,
              greetings: settings.greetings,
              avatar: state.avatar,
              name: own.title || settings.name,
              onOpen: (greeted) => {
                store.patch({ greeted });
                toggle(true);
              },
            }}
          />
        )}
        <Launcher
          label={own.launcher}
          open={open}
          unread={unreadCount(state.messages, state.readSeq)}
          onToggle={() => toggle(!open)}
          onNear={() => chat.loadWindow()}
          button={launcher}
        />
      </div>
    </LanguageContext.Provider>
  );
}
