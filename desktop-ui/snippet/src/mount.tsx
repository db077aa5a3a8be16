import { render } from 'preact';
import type { Chat } from './features/chat/chat';
import { ChatWidget } from './features/chat/ChatWidget';
import type { ChatState } from './features/chat/state';
import type { Store } from './lib/store';
import { addStyles } from './lib/styles';
import { FIRST_STYLES } from './styles/sheet';

const KEYS = ['keydown', 'keypress', 'keyup'];

/** Draws the widget in a shadow root of its own, and keeps it on pages that replace their body. */
export function mount(body: HTMLElement, store: Store<ChatState>, chat: Chat, nonce: string): void {
  const page = body.ownerDocument;
  const host = page.createElement('parley-chat');
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, FIRST_STYLES, nonce);
  // A page's own shortcuts ("/" for search) must not fire while the customer writes.
  for (const key of KEYS) root.addEventListener(key, (event) => event.stopPropagation());
  const side = getComputedStyle(body).direction === 'rtl' ? 'left' : 'right';
  render(<ChatWidget store={store} chat={chat} side={side} />, root);
  body.append(host);
  new MutationObserver(() => {
    if (!host.isConnected) page.body.append(host);
  }).observe(page.documentElement, { childList: true });
  fitVisualViewport(host);
}

/** Keeps the full-screen window above a phone's keyboard. */
function fitVisualViewport(host: HTMLElement): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const fit = () => {
    host.style.setProperty('--viewport-height', `${viewport.height}px`);
    host.style.setProperty('--viewport-top', `${viewport.offsetTop}px`);
  };
  viewport.addEventListener('resize', fit);
  viewport.addEventListener('scroll', fit);
  fit();
}
