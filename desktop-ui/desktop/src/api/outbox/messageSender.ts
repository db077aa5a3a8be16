import type { Message } from '@parley/wire';
import { backoffMs } from '../../lib/backoff';
import type { Clock } from '../../lib/clock';
import { newId } from '../../lib/newId';
import type { KeyValueStorage } from '../../lib/storage';
import { createStore, type Store } from '../../lib/store';
import type { ParleyApi } from '../parleyApi';
import { isTransient, isUnauthenticated } from '../problem';
import { windowKeys } from '../windowMemory';
import { chatsToSend, failed, nextToSend, type Outbox, parseOutbox } from './outbox';
import { removed, retried, written } from './outbox';
import { sendFailure } from './sendFailure';

const TRIES_WHILE_CONNECTED = 3;

interface Options {
  api: Pick<ParleyApi, 'send'>;
  storage: KeyValueStorage;
  agentId: string;
  clock: Clock;
  /** Whether the live wire stands: while it does not, failing is expected and waiting is right. */
  isConnected: () => boolean;
  onAcknowledged: (message: Message) => void;
}

/**
 * Sends this agent's messages: per chat one at a time and in the order of writing. A message
 * leaves only when the server has acknowledged its id, so a try may be repeated at any time;
 * the outbox survives a reload of the page.
 */
export class MessageSender {
  readonly outbox: Store<Outbox>;
  private readonly sending = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly storageKey: string;
  private stopped = true;

  constructor(private readonly options: Options) {
    this.storageKey = windowKeys(options.agentId).outbox;
    this.outbox = createStore(parseOutbox(options.storage.read(this.storageKey)));
    this.outbox.subscribe(() => options.storage.write(this.storageKey, this.outbox.get()));
  }

  start(): void {
    this.stopped = false;
    this.resume();
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  send(interactionId: string, text: string): void {
    const writtenAt = new Date(this.options.clock.now()).toISOString();
    const message = { id: newId(), interactionId, text, writtenAt, failure: null };
    this.outbox.update((outbox) => written(outbox, message));
    void this.pump(interactionId);
  }

  /** Tries a chat's failed messages again, with their ids. */
  retry(interactionId: string): void {
    this.outbox.update((outbox) => retried(outbox, interactionId));
    void this.pump(interactionId);
  }

  discard(id: string): void {
    this.outbox.update((outbox) => removed(outbox, id));
  }

  /** The connection is back: everything that can be sent is. */
  resume(): void {
    this.outbox.update((outbox) => retried(outbox));
    for (const interactionId of chatsToSend(this.outbox.get())) void this.pump(interactionId);
  }

  /** The message came over the live wire: the server has it, whatever the answer to sending says. */
  acknowledged(id: string): void {
    this.outbox.update((outbox) => removed(outbox, id));
  }

  private async pump(interactionId: string): Promise<void> {
    if (this.isStopped() || this.sending.has(interactionId)) return;
    clearTimeout(this.timers.get(interactionId));
    this.sending.add(interactionId);
    const again = await this.drain(interactionId);
    if (again === null) return;
    const timer = setTimeout(() => void this.pump(interactionId), again);
    this.timers.set(interactionId, timer);
  }

  /** Sends until the chat's queue is empty or stuck; the pause before going on, or null. */
  private async drain(interactionId: string): Promise<number | null> {
    let tries = 0;
    let message = nextToSend(this.outbox.get(), interactionId);
    try {
      while (message) {
        const error = await this.attempt(message);
        tries = error === null ? 0 : tries + 1;
        if (isUnauthenticated(error) || this.isStopped()) return null;
        if (isTransient(error)) {
          if (!this.options.isConnected()) return backoffMs(3);
          if (tries < TRIES_WHILE_CONNECTED) await pause(backoffMs(tries));
          else this.fail(message.id, error);
        } else if (error !== null) this.fail(message.id, error);
        message = nextToSend(this.outbox.get(), interactionId);
      }
      return null;
    } finally {
      // In the same step as the last look into the queue, so that no message falls between.
      this.sending.delete(interactionId);
    }
  }

  private async attempt(message: { id: string; interactionId: string; text: string }) {
    try {
      const { id, interactionId, text } = message;
      const stored = await this.options.api.send(interactionId, { id, text });
      this.options.onAcknowledged(stored);
      this.acknowledged(id);
      return null;
    } catch (error) {
      return error;
    }
  }

  private isStopped(): boolean {
    return this.stopped;
  }

  private fail(id: string, error: unknown): void {
    this.outbox.update((outbox) => failed(outbox, id, sendFailure(error)));
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
