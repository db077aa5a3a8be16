import deliveryMark from '../components/DeliveryMark.css?inline';
import launcher from '../components/Launcher.css?inline';
import messageBubble from '../components/MessageBubble.css?inline';
import textArea from '../components/TextArea.css?inline';
import videoCard from '../components/VideoCard.css?inline';
import chatWindow from '../features/chat/ChatWindow.css?inline';
import conversation from '../features/chat/Conversation.css?inline';
import endDialog from '../features/chat/EndDialog.css?inline';
import header from '../features/chat/Header.css?inline';
import messageList from '../features/chat/MessageList.css?inline';
import offlinePage from '../features/chat/OfflinePage.css?inline';
import startForm from '../features/chat/StartForm.css?inline';
import base from './base.css?inline';
import tokens from './tokens.css?inline';

const STYLES = [
  tokens,
  base,
  launcher,
  chatWindow,
  header,
  startForm,
  textArea,
  conversation,
  messageList,
  messageBubble,
  deliveryMark,
  videoCard,
  endDialog,
  offlinePage,
].join('\n');

/**
 * Styles the shadow root without an inline style element, which a strict security policy of the host
 * page would block; where the browser is too old for that, an element with the script's own nonce.
 */
export function applyStyles(root: ShadowRoot, nonce: string): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    root.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = STYLES;
  root.append(style);
}
