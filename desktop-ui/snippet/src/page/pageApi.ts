import type { Chat } from '../features/chat/chat';
import type { ChatState } from '../features/chat/state';
import type { Store } from '../lib/store';
import { happened } from './changes';
import type { ParleyApi, ParleyEvents } from './parley';

type Listener = (event: never) => unknown;

/** What a page can do with its chat; each call and each listener may fail by itself. */
export function pageApi(store: Store<ChatState>, chat: Chat): ParleyApi {
  const listeners = new Map<string, Set<Listener>>();
  let before = store.get();
  store.subscribe(() => {
    const now = store.get();
    const events = happened(before, now);
    before = now;
    for (const { name, event } of events)
      for (const listener of [...(listeners.get(name) ?? [])])
        harmless(() => void Reflect.apply(listener, undefined, [event]));
  });
  return {
    open: () => {
      store.patch({ askedFor: true });
      chat.open();
    },
    close: () => {
      store.patch({ askedFor: false });
      chat.minimise();
    },
    identify: (jwt) => harmless(() => chat.visitor.identify(jwt)),
    setAttributes: (attributes) => harmless(() => chat.visitor.setAttributes(attributes)),
    setQueueHint: (hint) => harmless(() => chat.visitor.setQueueHint(hint)),
    on: (name, listener) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all);
      if (typeof listener !== 'function' || !NAMES.has(name)) warn(`no event ${name}`);
      else all.add(listener);
      return () => void all.delete(listener);
    },
  };
}

const NAMES = new Set<string>([
  'open',
  'close',
  'chat-started',
  'chat-ended',
  'message',
  'unread',
] satisfies (keyof ParleyEvents)[]);

/** Whatever goes wrong goes no further: the page has its own work to do. */
export function harmless(work: () => void): void {
  try {
    work();
  } catch (failure) {
    warn(failure instanceof Error ? failure.message : 'a call failed');
  }
}

export function warn(words: string): void {
  console.warn(`Parley: ${words}`);
}
