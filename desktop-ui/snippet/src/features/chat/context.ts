import type { ChatApi } from '../../api/client';
import type { OpenStream } from '../../api/stream';
import type { ShowEmoji } from '../../emoji/showEmoji';
import type { ShowFiles } from '../../files/showFiles';
import type { GreetingCode } from '../../greeting/showGreeting';
import type { Language } from '../../language/language';
import type { LanguageCode } from '../../language/choose';
import type { ShowWindow } from '../../window/showWindow';
import type { ShowForm } from '../../forms/showForm';
import type { Clock } from '../../lib/clock';
import type { Lock } from '../../lib/lock';
import type { NewTab } from '../../lib/newTab';
import type { Store } from '../../lib/store';
import type { ChatMemory } from './memory';
import type { ChatState } from './state';

/** The host page, as far as the chat cares. */
export interface HostPage {
  /** Its address, for the agent to see. */
  url(): string;
  /** The address that led to the page, as far as the browser tells; empty = none. */
  referrer(): string;
  /** Visible, and with the keyboard's focus. */
  isWatched(): boolean;
}

/** What every part of the chat works with. */
export interface ChatContext {
  store: Store<ChatState>;
  memory: ChatMemory;
  api: ChatApi;
  openStream: OpenStream;
  /** Fetches the code that draws the window. */
  loadWindow: () => Promise<ShowWindow>;
  /** Fetches the code of greetings. */
  loadGreeting: () => Promise<GreetingCode>;
  /** Fetches the texts of a language; fails while they cannot be fetched. */
  loadLanguage: (code: LanguageCode) => Promise<Language>;
  /** What the page and its browser would like to read, as BCP 47 tags, the best first. */
  languages: () => readonly string[];
  /** Fetches the code that draws forms; fails while it cannot be fetched. */
  loadForms: () => Promise<ShowForm>;
  /** Fetches the code that draws emoji. */
  loadEmoji: (code: LanguageCode) => Promise<ShowEmoji>;
  /** Fetches the code that sends and draws files. */
  loadFiles: () => Promise<ShowFiles>;
  /** Where the server is. */
  origin: string;
  clock: Clock;
  random: () => number;
  uuid: () => string;
  lock: Lock;
  page: HostPage;
  beep: () => void;
  /** Opens an empty tab, from a click only; null where the browser blocks it. */
  openTab: () => NewTab | null;
}
