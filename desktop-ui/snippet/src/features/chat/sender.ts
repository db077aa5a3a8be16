import { failureText, Refused } from '../../api/failures';
import { backoff } from '../../lib/backoff';
import type { ChatContext } from './context';
import type { Follower } from './follower';
import type { Session } from './memory';
import type { UnsentMessage } from './state';

/** Sends the outbox by HTTP, one message after the other, each with the same id until it is acknowledged. */
export class Sender {
  private sending = false;
  private stopped = false;
  private failures = 0;
  private cancelRetry: () => void = () => undefined;

  constructor(
    private readonly context: ChatContext,
    private readonly session: Session,
    private readonly follower: Follower,
    private readonly onGone: () => void,
  ) {}

  stop(): void {
    this.stopped = true;
    this.cancelRetry();
  }

  add(text: string): void {
    const message = { id: this.context.uuid(), text, problem: null };
    this.change((outbox) => [...outbox, message]);
    void this.flush();
  }

  /** Takes out a message that the server will never take. */
  discard(id: string): void {
    this.change((outbox) => outbox.filter((message) => message.id !== id));
  }

  /** Sends what is unsent, unless that is going on already; across tabs one at a time. */
  async flush(): Promise<void> {
    if (this.sending || this.stopped || !this.next()) return;
    this.sending = true;
    this.cancelRetry();
    this.context.store.patch({ sendingFails: false });
    try {
      await this.context.lock(`parley/${this.session.interactionId}/outbox`, () => this.sendAll());
      this.failures = 0;
    } catch (failure) {
      this.failed(failure);
    } finally {
      this.sending = false;
    }
  }

  private async sendAll(): Promise<void> {
    this.reload();
    for (let message = this.next(); message && !this.stopped; message = this.next()) {
      await this.send(message);
    }
  }

  private async send({ id, text }: UnsentMessage): Promise<void> {
    try {
      const message = await this.context.api.send(this.session.token, { id, text });
      if (this.stopped) return;
      this.follower.take([message]);
      this.discard(id);
    } catch (failure) {
      if (!(failure instanceof Refused) || !isAboutMessage(failure)) throw failure;
      const problem = failureText(failure, this.context.store.get().language);
      this.change((outbox) =>
        outbox.map((message) => (message.id === id ? { ...message, problem } : message)),
      );
    }
  }

  private failed(failure: unknown): void {
    if (this.stopped) return;
    this.context.store.patch({ sendingFails: true });
    if (!(failure instanceof Refused)) return this.retryLater();
    if (failure.isGone) this.onGone();
    else void this.follower.sync();
  }

  private retryLater(): void {
    const { clock, random } = this.context;
    this.cancelRetry = clock.after(backoff(this.failures, random), () => void this.flush());
    this.failures += 1;
  }

  private next(): UnsentMessage | undefined {
    const { outbox, interaction } = this.context.store.get();
    if (interaction?.state === 'CLOSED') return undefined;
    return outbox.find((message) => message.problem === null);
  }

  private reload(): void {
    this.context.store.patch({ outbox: this.context.memory.outbox() });
  }

  private change(update: (outbox: UnsentMessage[]) => UnsentMessage[]): void {
    this.context.store.patch({ outbox: this.context.memory.changeOutbox(update) });
  }
}

/** The fault is this message's own, so that the next ones may still go through. */
function isAboutMessage(failure: Refused): boolean {
  return !failure.isGone && failure.kind !== 'interaction-closed';
}
