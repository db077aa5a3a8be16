import { httpApi } from './api/client';
import { failureText } from './api/failures';
import { lazyStreams } from './api/lazyStreams';
import type { OpenStream } from './api/stream';
import { type Embedding, embedding, whenBodyExists } from './embed';
import { Chat } from './features/chat/chat';
import type { ChatContext } from './features/chat/context';
import { greetWhenKnown } from './features/chat/greeter';
import { ChatMemory } from './features/chat/memory';
import { type ChatState, INITIAL } from './features/chat/state';
import { CATALOGUE, EMOJI, FILES, FORMS, GREETING, LIVE, WIDGET, WINDOW } from './handovers';
import { directionOf, type LanguageCode } from './language/choose';
import { ENGLISH } from './language/english';
import { browserClock } from './lib/clock';
import type { Handover } from './lib/handover';
import { browserLock } from './lib/lock';
import { openNewTab } from './lib/newTab';
import { type LoadScript, scriptLoader } from './lib/script';
import { beep } from './lib/sound';
import { browserStorage } from './lib/storage';
import { Store } from './lib/store';
import { randomUuid } from './lib/uuid';
import { mount } from './mount';
import { expose } from './page/expose';
import { harmless, pageApi } from './page/pageApi';

/** The build puts hashes of the later scripts here, so that the scripts never differ in age. */
declare const LIVE_VERSION: string;
declare const FORMS_VERSION: string;
declare const FILES_VERSION: string;
declare const WINDOW_VERSION: string;
declare const GREETING_VERSION: string;
declare const CATALOGUE_VERSIONS: Record<LanguageCode, string>;
declare const EMOJI_VERSIONS: Record<LanguageCode, string>;

/** Fetches one of the later scripts, unless it is there, for what it leaves. */
async function fetched<T extends object>(from: Handover<T>, url: string, load: LoadScript) {
  if (!from.take(document)) await load(url);
  const left = from.take(document);
  if (!left) throw new Error(`${url} left nothing`);
  return left;
}

async function loadStreams(
  origin: string,
  load: LoadScript,
  store: Store<ChatState>,
): Promise<OpenStream> {
  const url = `${origin}/snippet/parley-live.js?v=${LIVE_VERSION}`;
  const { stompStreams, drawn } = await fetched(LIVE, url, load);
  store.patch({ drawn });
  return stompStreams(origin, (address, protocols) => new WebSocket(address, protocols));
}

function contextOf({ origin, websiteKey, nonce, language }: Embedding): ChatContext {
  const load = scriptLoader(document, nonce);
  const store = new Store(INITIAL);
  const scripts = `${origin}/snippet`;
  return {
    store,
    memory: new ChatMemory(browserStorage(), websiteKey),
    api: httpApi(origin, websiteKey, (input, init) => window.fetch(input, init)),
    openStream: lazyStreams(() => loadStreams(origin, load, store)),
    loadForms: () => fetched(FORMS, `${scripts}/parley-forms.js?v=${FORMS_VERSION}`, load),
    loadWindow: () => fetched(WINDOW, `${scripts}/parley-window.js?v=${WINDOW_VERSION}`, load),
    loadGreeting: () =>
      fetched(GREETING, `${scripts}/parley-greeting.js?v=${GREETING_VERSION}`, load),
    loadLanguage: async (code) => {
      const url = `${scripts}/parley-${code}.js?v=${CATALOGUE_VERSIONS[code]}`;
      return { tag: code, dir: directionOf(code), ...(await fetched(CATALOGUE, url, load)) };
    },
    languages: () => [language, document.documentElement.lang, ...navigator.languages],
    origin,
    loadFiles: () => fetched(FILES, `${scripts}/parley-files.js?v=${FILES_VERSION}`, load),
    loadEmoji: (code) =>
      fetched(EMOJI, `${scripts}/parley-emoji-${code}.js?v=${EMOJI_VERSIONS[code]}`, load),
    clock: browserClock,
    random: () => Math.random(),
    uuid: () => randomUuid(),
    lock: browserLock,
    page: {
      url: () => location.href,
      referrer: () => document.referrer,
      isWatched: () => document.visibilityState === 'visible' && document.hasFocus(),
    },
    beep,
    openTab: openNewTab,
  };
}

function listen(chat: Chat): void {
  const wake = () => {
    if (document.visibilityState === 'visible') chat.wake();
  };
  window.addEventListener('focus', wake);
  window.addEventListener('online', () => chat.wake());
  window.addEventListener('pageshow', wake);
  window.addEventListener('offline', () => chat.networkLost());
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('storage', (event) => chat.storageChanged(event.key));
}

async function run(embedded: Embedding): Promise<void> {
  const context = contextOf(embedded);
  const chat = new Chat(context);
  if (embedded.queueHint !== '') harmless(() => chat.visitor.setQueueHint(embedded.queueHint));
  whenBodyExists(document, (body) => mount(body, context.store, chat, embedded.nonce));
  expose(window, pageApi(context.store, chat));
  greetWhenKnown(context);
  listen(chat);
  try {
    await chat.boot();
  } catch (failure) {
    console.warn(`Parley: no chat for ${embedded.websiteKey}: ${failureText(failure, ENGLISH)}`);
  }
}

const embedded = embedding(document);
if (!embedded) console.warn('Parley: the script needs data-website="<key>".');
else if (WIDGET.leave(document, embedded)) void run(embedded);
