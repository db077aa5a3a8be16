import type { DesktopEvent } from '@parley/wire';
import type { QueryClient } from '@tanstack/react-query';
import type { Clock } from '../lib/clock';
import type { KeyValueStorage } from '../lib/storage';
import { createStore } from '../lib/store';
import { isDone } from './cache/chatBook';
import { DesktopCache } from './cache/desktopCache';
import { openTabs } from './cache/openTabs';
import { Drafts } from './drafts';
import { keys } from './keys';
import { readDesktopEvent } from './live/desktopEvent';
import { LiveConnection } from './live/liveConnection';
import type { OpenSocket } from './live/stompSocket';
import { MessageSender } from './outbox/messageSender';
import { NoteDrafts } from './noteDrafts';
import type { ParleyApi } from './parleyApi';
import { ReadNotes } from './readNotes';
import { ReceiptSender } from './receipts';

/** Asked again this long after connecting: the broker takes subscriptions without an answer. */
const SETTLED_MS = 1500;
/** A customer counts as typing this long after each sign of it. */
const TYPING_MS = 6000;

export interface DeskParts {
  queries: QueryClient;
  api: ParleyApi;
  clock: Clock;
  openSocket: OpenSocket;
  /** Storage of this window only. */
  storage: KeyValueStorage;
}

/** Everything that works for one signed-in agent in one window: wire, cache, outbox, receipts. */
export class Desk {
  readonly cache: DesktopCache;
  readonly live: LiveConnection<DesktopEvent>;
  readonly sender: MessageSender;
  readonly receipts: ReceiptSender;
  readonly drafts: Drafts;
  readonly noteDrafts: NoteDrafts;
  readonly readNotes: ReadNotes;
  /** Chats whose customer is writing just now. */
  readonly typing = createStore<ReadonlySet<string>>(new Set());
  /** The highest seq that the agent has seen per chat, ahead of the server's answer. */
  readonly readSeqs = createStore<ReadonlyMap<string, number>>(new Map());
  private readonly typingTimers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<(event: DesktopEvent) => void>();
  private settleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly parts: DeskParts,
    readonly agentId: string,
  ) {
    const { storage } = parts;
    this.cache = new DesktopCache({ ...parts, agentId, tabs: openTabs(storage, agentId) });
    this.drafts = new Drafts(storage, agentId);
    this.noteDrafts = new NoteDrafts(storage, agentId);
    this.readNotes = new ReadNotes(storage, agentId);
    this.live = new LiveConnection({
      openSocket: parts.openSocket,
      queue: '/user/queue/desktop',
      read: readDesktopEvent,
      onEvent: (event) => this.apply(event),
      onProblem: () => void this.cache.resync(),
      onConnected: () => this.connected(),
      onLost: () => this.lost(),
    });
    this.receipts = new ReceiptSender({
      send: (interactionId, receipt) =>
        this.live.send('/app/receipts', { interactionId, ...receipt }),
    });
    this.sender = new MessageSender({
      ...parts,
      agentId,
      isConnected: () => this.live.status.get() === 'connected',
      onAcknowledged: (message) => this.cache.received(message),
    });
  }

  start(): void {
    this.live.start();
    this.sender.start();
  }

  stop(): void {
    clearTimeout(this.settleTimer);
    this.live.stop();
    this.sender.stop();
    this.receipts.stop();
  }

  /** Hears every event after the cache has it; for sounds and notices. */
  readonly listen = (listener: (event: DesktopEvent) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The window came back to the person or the network to the window: nothing is to be stale. */
  wake(): void {
    this.live.retryNow();
    this.sender.resume();
    void this.cache.resync();
  }

  markRead(interactionId: string, seq: number): void {
    if (seq <= (this.readSeqs.get().get(interactionId) ?? 0)) return;
    this.readSeqs.update((seqs) => new Map(seqs).set(interactionId, seq));
  }

  /** Takes a closed chat off the desktop, with all that this window kept for it. */
  dismiss(interactionId: string): void {
    for (const { id, interactionId: chat } of this.sender.outbox.get()) {
      if (chat === interactionId) this.sender.discard(id);
    }
    this.drafts.write(interactionId, '');
    this.noteDrafts.forget(interactionId);
    this.readNotes.forget(interactionId);
    this.receipts.forget(interactionId);
    this.cache.dismiss(interactionId);
  }

  private apply(event: DesktopEvent): void {
    if (event.type === 'interaction-left') return this.left(event);
    this.cache.apply(event);
    if (event.type === 'message') {
      this.sender.acknowledged(event.message.id);
      if (event.message.author === 'CUSTOMER') this.typed(event.message.interactionId, false);
    }
    // Done by this agent, here or in another window: there is nothing left to tell.
    if (event.type === 'interaction' && isDone(event.interaction)) {
      this.dismiss(event.interaction.id);
    }
    if (event.type === 'typing') this.typed(event.interactionId, true);
    for (const listener of this.listeners) listener(event);
  }

  // Those who listen may want to say whose chat it was.
  private left(event: DesktopEvent & { type: 'interaction-left' }): void {
    for (const listener of this.listeners) listener(event);
    this.dismiss(event.interactionId);
    this.cache.apply(event);
  }

  private connected(): void {
    this.sender.resume();
    this.receipts.repeatAll();
    void this.cache.resync();
    clearTimeout(this.settleTimer);
    this.settleTimer = setTimeout(() => void this.cache.resync(), SETTLED_MS);
  }

  // A handshake that was refused looks like a dead network; only HTTP tells that the session ended.
  private lost(): void {
    void this.parts.queries.refetchQueries({ queryKey: keys.me });
  }

  private typed(interactionId: string, now: boolean): void {
    clearTimeout(this.typingTimers.get(interactionId));
    this.typing.update((chats) => {
      const next = new Set(chats);
      if (now) next.add(interactionId);
      else next.delete(interactionId);
      return next;
    });
    if (!now) return;
    const timer = setTimeout(() => this.typed(interactionId, false), TYPING_MS);
    this.typingTimers.set(interactionId, timer);
  }
}
