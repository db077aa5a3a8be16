import deliveryMark from '../components/DeliveryMark.css?inline';
import messageBubble from '../components/MessageBubble.css?inline';
import textArea from '../components/TextArea.css?inline';
import videoCard from '../components/VideoCard.css?inline';
import chatWindow from '../features/chat/ChatWindow.css?inline';
import { ChatWindow, type ChatWindowProps } from '../features/chat/ChatWindow';
import conversation from '../features/chat/Conversation.css?inline';
import endDialog from '../features/chat/EndDialog.css?inline';
import header from '../features/chat/Header.css?inline';
import messageList from '../features/chat/MessageList.css?inline';
import offlinePage from '../features/chat/OfflinePage.css?inline';
import startForm from '../features/chat/StartForm.css?inline';
import { type Show, shows } from '../lib/shown';
import windowBase from './window.css?inline';

const STYLES = [
  windowBase,
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

export type ShowWindow = Show<ChatWindowProps>;

/** Draws the chat's window. */
export const showWindow: ShowWindow = shows(ChatWindow, STYLES);
