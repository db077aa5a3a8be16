import type { RefObject } from 'preact';
import { counted, type Language, useLanguage } from '../language/language';
import { Icon } from './Icon';

interface LauncherProps {
  open: boolean;
  unread: number;
  onToggle: () => void;
  /** The customer is about to press it. */
  onNear: () => void;
  button: RefObject<HTMLButtonElement>;
}

/** The round button in the corner of the page. */
export function Launcher({ open, unread, onToggle, onNear, button }: LauncherProps) {
  const waiting = !open && unread > 0;
  return (
    <button
      ref={button}
      type="button"
      class="launcher"
      aria-expanded={open}
      aria-label={launcherLabel(useLanguage(), open, unread)}
      onClick={onToggle}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <Icon name={open ? 'down' : 'chat'} size={28} />
      {waiting && (
        <span class="badge" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </button>
  );
}

function launcherLabel(language: Language, open: boolean, unread: number): string {
  const { words } = language;
  if (open) return words.closeWindow;
  return unread > 0 ? counted(language, words.unread, unread) : words.openChat;
}
