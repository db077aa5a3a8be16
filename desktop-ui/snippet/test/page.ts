import { Chat } from '../src/features/chat/chat';
import { showEmoji } from '../src/emoji/showEmoji';
import { showFile, showUploads } from '../src/files/showFiles';
import { catalogue as italian } from '../src/languages/it';
import { showWindow } from '../src/window/showWindow';
import { showForm } from '../src/forms/showForm';
import type { ChatContext } from '../src/features/chat/context';
import { greetWhenKnown } from '../src/features/chat/greeter';
import { greetingCode } from '../src/greeting/showGreeting';
import { ChatMemory } from '../src/features/chat/memory';
import { INITIAL } from '../src/features/chat/state';
import type { Clock } from '../src/lib/clock';
import { MapStorage } from '../src/lib/storage';
import { Store } from '../src/lib/store';
import type { FakeServer } from './fakeServer';
import { messageId } from './fixtures';

/** A clock that a test moves. */
export class ManualClock implements Clock {
  private time = 1_000_000;
  private timers: { at: number; task: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(ms: number, task: () => void): () => void {
    const timer = { at: this.time + ms, task };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  async advance(ms: number): Promise<void> {
    this.time += ms;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter(({ at }) => at > this.time);
    for (const { task } of due) task();
    await settled();
  }
}

/** All promises that can go on have gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** One page with the snippet, as far as it needs no document. */
export class TestPage {
  readonly clock = new ManualClock();
  readonly store = new Store(INITIAL);
  readonly memory: ChatMemory;
  readonly chat: Chat;
  readonly beeps: number[] = [];
  /** Where new tabs were sent, or that they were closed. */
  readonly tabs: string[] = [];
  blocksTabs = false;
  watched = true;
  languages: string[] = [];

  constructor(
    readonly server: FakeServer,
    readonly storage = new MapStorage(),
    ids = 100,
  ) {
    let next = ids;
    this.memory = new ChatMemory(storage, 'SHOP');
    const context: ChatContext = {
      store: this.store,
      memory: this.memory,
      api: server.api,
      openStream: server.openStream,
      loadForms: () => Promise.resolve(showForm),
      loadWindow: () => Promise.resolve(showWindow),
      loadGreeting: () => Promise.resolve(greetingCode),
      loadLanguage: (code) =>
        code === 'it'
          ? Promise.resolve({ tag: 'it', dir: 'ltr', ...italian })
          : Promise.reject(new Error(code)),
      languages: () => this.languages,
      origin: 'https://parley.example',
      loadFiles: () => Promise.resolve({ showFile, showUploads }),
      loadEmoji: () => Promise.resolve(showEmoji),
      clock: this.clock,
      random: () => 1,
      uuid: () => messageId(next++),
      lock: (_name, work) => work(),
      page: {
        url: () => 'https://shop.example/boots?size=42#top',
        referrer: () => 'https://search.example/?q=boots#first',
        isWatched: () => this.watched,
      },
      openTab: () =>
        this.blocksTabs
          ? null
          : {
              go: (address) => void this.tabs.push(address),
              close: () => void this.tabs.push('closed'),
            },
      beep: () => void this.beeps.push(this.clock.now()),
    };
    this.chat = new Chat(context);
    greetWhenKnown(context);
    this.store.patch({ showWindow });
  }

  get state() {
    return this.store.get();
  }

  get texts(): string[] {
    return this.state.messages.map(({ text }) => text);
  }

  async boot(): Promise<this> {
    await this.chat.boot();
    await settled();
    return this;
  }

  /** Booted, and in a chat that has one message. */
  async chatting(): Promise<this> {
    await this.boot();
    this.chat.open();
    this.chat.start('Lea', 'Hello');
    await settled();
    return this;
  }
}
