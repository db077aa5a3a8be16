import type { RefObject } from 'preact';
import { counted, type Language, useLanguage } from '../language/language';
import { Icon } from './Icon';

interface LauncherProps {
  /** The website's own text beside the icon; empty = none. */
  label: string;
  open: boolean;
  unread: number;
  onToggle: () => void;
  /** The customer is about to press it. */
  onNear: () => void;
  button: RefObject<HTMLButtonElement>;
}

/** The button in the corner of the page: round, or longer with a text. */
export function Launcher({ label, open, unread, onToggle, onNear, button }: LauncherProps) {
  const waiting = !open && unread > 0;
  const labelled = !open && label !== '';
  return (
    <button
      ref={button}
      type="button"
      class={labelled ? 'launcher labelled' : 'launcher'}
      aria-expanded={open}
      aria-label={launcherName(useLanguage(), labelled ? label : '', open, unread)}
      onClick={onToggle}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <Icon name={open ? 'down' : 'chat'} size={28} />
      {labelled && (
        <bdi class="launcher-label" aria-hidden="true">
          {label}
        </bdi>
      )}
      {waiting && (
        <span class="badge" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </button>
  );
}

function launcherName(language: Language, label: string, open: boolean, unread: number): string {
  const { words } = language;
  if (open) return words.closeWindow;
  const name = unread > 0 ? counted(language, words.unread, unread) : words.openChat;
  return label === '' ? name : `${label}, ${name}`;
}
