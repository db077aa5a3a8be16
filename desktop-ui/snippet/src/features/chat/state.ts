import type { drawn } from '@parley/markup';
import type { Message } from '@parley/wire';
import { ENGLISH } from '../../language/english';
import type { Language } from '../../language/language';
import type { ShowWindow } from '../../window/showWindow';
import type { CustomerView, WebsiteView } from '../../lib/views';
import type { Answers, Faults } from '../../forms/answers';
import type { Greeter } from './greeter';

/** `connecting` until the first try has an end, so that a page's start shows no alarm. */
export type Connection = 'connecting' | 'online' | 'lost';

/** A message that the server has not acknowledged yet. */
export interface UnsentMessage {
  id: string;
  text: string;
  /** Why the server will never take it; null while it may still be sent. */
  problem: string | null;
}

/** A message for when no chat is possible, as far as it has come. */
export interface OfflineDraft {
  answers: Answers;
  faults: Faults;
  /** The customer of a chat that nobody took has asked for the form. */
  invited: boolean;
  sending: boolean;
  sent: boolean;
  notice: string | null;
}

/** What was filled in before a chat, and given back. */
export interface PreChatDraft {
  answers: Answers;
  faults: Faults;
}

/** What is typed into a form that the chat's flow asks. */
export interface AskedDraft {
  /** Of this time that it is asked. */
  id: string;
  answers: Answers;
  faults: Faults;
  sending: boolean;
  notice: string | null;
}

/** All that the widget shows. */
export interface ChatState {
  language: Language;
  /** Draws the window; null until its code is there. */
  showWindow: ShowWindow | null;
  settings: WebsiteView | null;
  /** Greets the customer; null until its code is there, and where nobody is greeted. */
  greeter: Greeter | null;
  /** The greeting that the customer has answered; null = none. */
  greeted: string | null;
  /** Where the website's picture is; empty = it has none. */
  avatar: string;
  open: boolean;
  /** The page has opened the window for its customer, who wants to be in it now. */
  askedFor: boolean;
  muted: boolean;
  /** The first message is on its way. */
  starting: boolean;
  /** There is a chat, open or closed; its state follows as `interaction`. */
  inChat: boolean;
  interaction: CustomerView | null;
  /** Acknowledged messages by seq. */
  messages: readonly Message[];
  /** Messages to send, in order. */
  outbox: readonly UnsentMessage[];
  /** The last try to send failed; the next one is due soon. */
  sendingFails: boolean;
  connection: Connection;
  /** The reader of Markdown; null until its code is there: texts stand as they were written. */
  drawn: typeof drawn | null;
  agentIsTyping: boolean;
  readSeq: number;
  /** What stands in the form of the first message. */
  firstText: string;
  name: string;
  /** What went wrong last, in words for the customer. */
  notice: string | null;
  preChat: PreChatDraft;
  offline: OfflineDraft;
  asked: AskedDraft;
  /** The customer has rated the chat on this page. */
  rated: boolean;
}

export const NO_DRAFT: AskedDraft = {
  id: '',
  answers: {},
  faults: {},
  sending: false,
  notice: null,
};

export const NO_PRE_CHAT: PreChatDraft = { answers: {}, faults: {} };

export const NO_OFFLINE: OfflineDraft = {
  answers: {},
  faults: {},
  invited: false,
  sending: false,
  sent: false,
  notice: null,
};

export const INITIAL: ChatState = {
  language: ENGLISH,
  showWindow: null,
  drawn: null,
  settings: null,
  greeter: null,
  greeted: null,
  avatar: '',
  open: false,
  askedFor: false,
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
  preChat: NO_PRE_CHAT,
  offline: NO_OFFLINE,
  asked: NO_DRAFT,
  rated: false,
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
  rated: false,
} satisfies Partial<ChatState>;
