import type { RefObject } from 'preact';
import { Icon } from './Icon';

interface LauncherProps {
  open: boolean;
  unread: number;
  onToggle: () => void;
  button: RefObject<HTMLButtonElement>;
}

/** The round button in the corner of the page. */
export function Launcher({ open, unread, onToggle, button }: LauncherProps) {
  const waiting = !open && unread > 0;
  return (
    <button
      ref={button}
      type="button"
      class="launcher"
      aria-expanded={open}
      aria-label={launcherLabel(open, unread)}
      onClick={onToggle}
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

function launcherLabel(open: boolean, unread: number): string {
  if (open) return 'Close chat window';
  return unread > 0 ? `Open chat, ${unread} unread` : 'Open chat';
}
