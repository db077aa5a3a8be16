import { httpApi } from '../api/client';
import type { ChatContext } from '../features/chat/context';
import { ChatMemory } from '../features/chat/memory';
import type { ChatState } from '../features/chat/state';
import { ENGLISH } from '../language/english';
import { MapStorage } from '../lib/storage';
import type { Store } from '../lib/store';
import { showWindow } from '../window/showWindow';

/** What a chat works with that never reaches anybody and leaves nothing behind. */
export function previewContext(store: Store<ChatState>, origin: string): ChatContext {
  return {
    store,
    origin,
    memory: new ChatMemory(new MapStorage(), ''),
    api: httpApi(origin, '', never),
    openStream: () => ({ receipt: nothing, typing: nothing, close: nothing }),
    loadWindow: () => Promise.resolve(showWindow),
    loadGreeting: never,
    loadLanguage: () => Promise.resolve(ENGLISH),
    languages: () => [],
    loadForms: never,
    loadEmoji: never,
    loadFiles: never,
    clock: { now: () => 0, after: () => nothing },
    random: () => 0,
    uuid: () => '',
    lock: (_name, work) => work(),
    page: { url: () => '', referrer: () => '', isWatched: () => true },
    beep: nothing,
    openTab: () => null,
  };
}

function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}

function nothing(): void {
  // Nobody is there.
}
