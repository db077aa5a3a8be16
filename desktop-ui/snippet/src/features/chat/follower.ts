import type { CustomerEvent, Message } from '@parley/wire';
import { Refused } from '../../api/failures';
import type { ChatStream, Receipt } from '../../api/stream';
import type { CustomerView } from '../../lib/views';
import { backoff } from '../../lib/backoff';
import { callRuns } from './calls';
import type { ChatContext } from './context';
import type { Session } from './memory';
import { advanced, contiguousSeq, merged, stillUnsent } from './timeline';

const TYPING_SHOWN_MS = 5_000;

export interface FollowerListener {
  /** The connection is there: what was not sent may be tried again. */
  onOnline(): void;
  onArrival(message: Message): void;
  /** The server does not know this chat, or not any more. */
  onGone(): void;
}

/**
 * Keeps one chat up to date: live events as hints, and a catch-up over HTTP on connect, on a gap, on
 * focus and at every try to reconnect. Ends with the chat, or when stopped.
 */
export class Follower {
  private stream: ChatStream | null = null;
  private stopped = false;
  private failures = 0;
  private syncing = false;
  private syncAgain = false;
  /** Grows with every live change of the interaction, to notice answers that are older. */
  private revision = 0;
  private reported: Receipt = { receivedSeq: 0, readSeq: 0 };
  private cancelRetry: () => void = () => undefined;
  private cancelTyping: () => void = () => undefined;

  constructor(
    private readonly context: ChatContext,
    private readonly session: Session,
    private readonly listener: FollowerListener,
  ) {}

  start(): void {
    this.connect();
    void this.sync();
  }

  stop(): void {
    this.stopped = true;
    this.cancelRetry();
    this.cancelTyping();
    this.dropStream();
  }

  /** The page is looked at again or the network is back: be up to date now, not at the next retry. */
  wake(): void {
    if (this.isStopped()) return;
    if (this.stream === null && !this.isOver()) this.connect();
    void this.sync();
  }

  /** The browser says that the network is gone, long before a heart-beat would. */
  networkLost(): void {
    if (this.isStopped() || this.isOver()) return;
    this.dropStream();
    this.down();
  }

  typing(): void {
    this.stream?.typing();
  }

  /** Takes in messages from wherever they come. */
  take(more: readonly Message[]): void {
    const { store, memory } = this.context;
    const { messages: known, outbox } = store.get();
    const messages = merged(known, more);
    if (messages === known) return;
    const unsent = stillUnsent(outbox, messages);
    if (unsent !== outbox) memory.changeOutbox((all) => [...stillUnsent(all, messages)]);
    store.patch({ messages, outbox: unsent });
    this.report();
    this.finishIfOver();
  }

  /** Tells the server what this page holds and what the customer has seen. */
  report(): void {
    const { store, memory, page } = this.context;
    const { messages, open } = store.get();
    const receivedSeq = contiguousSeq(messages);
    const seen = open && page.isWatched() ? receivedSeq : 0;
    const readSeq = Math.max(store.get().readSeq, seen);
    if (readSeq > store.get().readSeq) {
      memory.saveReadSeq(readSeq);
      store.patch({ readSeq });
    }
    const { reported } = this;
    if (receivedSeq === reported.receivedSeq && readSeq === reported.readSeq) return;
    if (store.get().connection !== 'online' || !this.stream) return;
    this.reported = { receivedSeq, readSeq };
    this.stream.receipt(this.reported);
  }

  /** Catches up over HTTP; calls during a run make it run once more. */
  async sync(): Promise<void> {
    if (this.isStopped()) return;
    this.syncAgain = true;
    if (this.syncing) return;
    this.syncing = true;
    try {
      while (this.syncAgain && !this.isStopped()) {
        this.syncAgain = false;
        await this.catchUp();
      }
    } catch (failure) {
      this.syncFailed(failure);
    } finally {
      this.syncing = false;
    }
  }

  private async catchUp(): Promise<void> {
    const { api, store } = this.context;
    const { revision } = this;
    const interaction = await api.interaction(this.session.token);
    if (this.isStopped()) return;
    if (revision === this.revision) this.apply(interaction);
    else this.syncAgain = true;
    for (;;) {
      const after = contiguousSeq(store.get().messages);
      if (after >= interaction.lastSeq) break;
      const page = await api.messages(this.session.token, after);
      if (this.isStopped()) return;
      this.take(page.messages);
      if (contiguousSeq(store.get().messages) <= after) break;
    }
    this.followRest();
  }

  private syncFailed(failure: unknown): void {
    if (this.isStopped()) return;
    if (failure instanceof Refused && failure.isGone) this.listener.onGone();
    else if (this.stream || this.isOver()) this.retryLater(() => void this.sync());
  }

  /** A method, for a field's value would be taken to outlive an `await`. */
  private isStopped(): boolean {
    return this.stopped;
  }

  private isClosed(): boolean {
    return this.context.store.get().interaction?.state === 'CLOSED';
  }

  /** A video call may outlive its chat, and so may its mail: then their end is still to come. */
  private isOver(): boolean {
    const { interaction, messages } = this.context.store.get();
    return this.isClosed() && !callRuns(messages) && interaction?.transcriptMail !== 'REQUESTED';
  }

  /** What was fetched of a closed chat may tell of what still goes on. */
  private followRest(): void {
    if (this.isClosed() && !this.isOver() && this.stream === null) this.connect();
  }

  private connect(): void {
    this.cancelRetry();
    let mine: ChatStream | null = null;
    const current = () => !this.isStopped() && this.stream === mine;
    mine = this.context.openStream(this.session.token, {
      onOnline: () => current() && this.online(),
      onEvent: (event) => current() && this.handle(event),
      onDown: () => {
        if (!current()) return;
        this.stream = null;
        this.down();
      },
    });
    this.stream = mine;
  }

  private online(): void {
    this.failures = 0;
    this.reported = { receivedSeq: 0, readSeq: 0 };
    this.context.store.patch({ connection: 'online' });
    void this.sync();
    this.report();
    this.listener.onOnline();
  }

  private down(): void {
    this.context.store.patch({ connection: 'lost', agentIsTyping: false });
    this.retryLater(() => this.wake());
  }

  private retryLater(task: () => void): void {
    const { clock, random } = this.context;
    this.cancelRetry();
    this.cancelRetry = clock.after(backoff(this.failures, random), task);
    this.failures += 1;
  }

  private dropStream(): void {
    const { stream } = this;
    this.stream = null;
    stream?.close();
  }

  private handle(event: CustomerEvent): void {
    switch (event.type) {
      case 'message':
        return this.arrived(event.message);
      case 'interaction':
        this.revision += 1;
        this.apply(event.interaction);
        return this.closeGap();
      case 'receipt':
        return this.amend((known) => ({
          ...known,
          agentReceivedSeq: event.receivedSeq,
          agentReadSeq: event.readSeq,
        }));
      case 'queue':
        this.revision += 1;
        return this.amend((known) => ({
          ...known,
          queuePosition: event.position,
          estimatedWaitSeconds: event.estimatedWaitSeconds,
        }));
      case 'typing':
        return this.showTyping();
    }
  }

  private arrived(message: Message): void {
    const fresh = !this.context.store.get().messages.some(({ id }) => id === message.id);
    this.take([message]);
    if (message.author === 'AGENT') this.hideTyping();
    if (fresh) this.listener.onArrival(message);
    if (contiguousSeq(this.context.store.get().messages) < message.seq) void this.sync();
  }

  private closeGap(): void {
    const { messages, interaction } = this.context.store.get();
    if (interaction && contiguousSeq(messages) < interaction.lastSeq) void this.sync();
  }

  private amend(change: (known: CustomerView) => CustomerView): void {
    const { interaction } = this.context.store.get();
    if (interaction) this.apply(change(interaction));
  }

  private apply(next: CustomerView): void {
    const { store } = this.context;
    const interaction = advanced(store.get().interaction, next);
    store.patch({ interaction });
    if (interaction.state === 'CLOSED') this.hideTyping();
    this.finishIfOver();
  }

  /** Nothing changes any more: the last messages are fetched, then the connection may go. */
  private finishIfOver(): void {
    if (!this.isOver()) return;
    this.cancelRetry();
    this.dropStream();
    this.context.store.patch({ connection: 'online' });
  }

  private showTyping(): void {
    this.cancelTyping();
    this.context.store.patch({ agentIsTyping: true });
    this.cancelTyping = this.context.clock.after(TYPING_SHOWN_MS, () => this.hideTyping());
  }

  private hideTyping(): void {
    this.cancelTyping();
    if (this.context.store.get().agentIsTyping) this.context.store.patch({ agentIsTyping: false });
  }
}
