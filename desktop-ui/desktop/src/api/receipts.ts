/** What the agent's page has of an interaction, and what the agent has seen of it. */
export interface Receipt {
  receivedSeq: number;
  readSeq: number;
}

const PAUSE_MS = 200;

export interface ReceiptOptions {
  send: (interactionId: string, receipt: Receipt) => boolean;
}

/**
 * Tells the server what arrived and what was read, each growing only; several in a short time go
 * as one. After a lost connection all of them are told again: the wire gives no answer.
 */
export class ReceiptSender {
  private readonly reached = new Map<string, Receipt>();
  private readonly due = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: ReceiptOptions) {}

  report(interactionId: string, { receivedSeq, readSeq }: Receipt): void {
    const known = this.reached.get(interactionId) ?? { receivedSeq: 0, readSeq: 0 };
    const next = {
      receivedSeq: Math.max(known.receivedSeq, receivedSeq),
      readSeq: Math.max(known.readSeq, readSeq),
    };
    if (next.receivedSeq === known.receivedSeq && next.readSeq === known.readSeq) return;
    this.reached.set(interactionId, next);
    this.due.add(interactionId);
    this.timer ??= setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Tells again what is known of a chat: it was marked unread though nothing new came. */
  repeat(interactionId: string): void {
    if (!this.reached.has(interactionId)) return;
    this.due.add(interactionId);
    this.timer ??= setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** The connection is new: the server may not have heard the last ones. */
  repeatAll(): void {
    for (const interactionId of this.reached.keys()) this.due.add(interactionId);
    this.flush();
  }

  forget(interactionId: string): void {
    this.reached.delete(interactionId);
    this.due.delete(interactionId);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private flush(): void {
    this.stop();
    for (const interactionId of [...this.due]) {
      const receipt = this.reached.get(interactionId);
      if (receipt && !this.options.send(interactionId, receipt)) return;
      this.due.delete(interactionId);
    }
  }
}
