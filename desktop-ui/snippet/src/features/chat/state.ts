import type { CustomerInteraction, Message, SnippetSettings } from '@parley/wire';

/** `connecting` until the first try has an end, so that a page's start shows no alarm. */
export type Connection = 'connecting' | 'online' | 'lost';

/** A message that the server has not acknowledged yet. */
export interface UnsentMessage {
  id: string;
  text: string;
  /** Why the server will never take it; null while it may still be sent. */
  problem: string | null;
}

/** All that the widget shows. */
export interface ChatState {
  settings: SnippetSettings | null;
  open: boolean;
  muted: boolean;
  /** The first message is on its way. */
  starting: boolean;
  /** There is a chat, open or closed; its state follows as `interaction`. */
  inChat: boolean;
  interaction: CustomerInteraction | null;
  /** Acknowledged messages by seq. */
  messages: readonly Message[];
  /** Messages to send, in order. */
  outbox: readonly UnsentMessage[];
  /** The last try to send failed; the next one is due soon. */
  sendingFails: boolean;
  connection: Connection;
  agentIsTyping: boolean;
  readSeq: number;
  /** What stands in the form of the first message. */
  firstText: string;
  name: string;
  /** What went wrong last, in words for the customer. */
  notice: string | null;
}

export const INITIAL: ChatState = {
  settings: null,
  open: false,
  muted: false,
  starting: false,
  inChat: false,
  interaction: null,
  messages: [],
  outbox: [],
  sendingFails: false,
  connection: 'connecting',
  agentIsTyping: false,
  readSeq: 0,
  firstText: '',
  name: '',
  notice: null,
};

/** What remains of the state when there is no chat any more. */
export const WITHOUT_CHAT = {
  inChat: false,
  interaction: null,
  messages: [],
  outbox: [],
  sendingFails: false,
  connection: 'connecting',
  agentIsTyping: false,
  readSeq: 0,
} satisfies Partial<ChatState>;
