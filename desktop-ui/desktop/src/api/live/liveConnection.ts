import { backoffMs } from '../../lib/backoff';
import { createStore } from '../../lib/store';
import type { LiveQueue, LiveSocket, OpenSocket } from './stompSocket';

export type LiveStatus = 'connecting' | 'connected' | 'lost' | 'stopped';

export interface LiveOptions<E> {
  openSocket: OpenSocket;
  queue: LiveQueue;
  /** The event of a frame's body; null for a kind that a newer server may send. */
  read: (body: string) => E | null;
  onEvent: (event: E) => void;
  /** Each time the connection stands, also the first: what was missed is to be fetched now. */
  onConnected: () => void;
  /** The server refused something that was sent: this page's picture is out of date. */
  onProblem: () => void;
  /** Each time it does not come about or breaks. */
  onLost: () => void;
  random?: () => number;
}

/**
 * A live wire of the desktop: keeps one connection open until stopped, coming back after a growing,
 * jittered pause of five seconds at most. Events are hints; nothing relies on getting them all.
 */
export class LiveConnection<E> {
  readonly status = createStore<LiveStatus>('stopped');
  private socket: LiveSocket | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempt = 0;

  constructor(private readonly options: LiveOptions<E>) {}

  start(): void {
    if (this.status.get() !== 'stopped') return;
    this.attempt = 0;
    this.status.set('connecting');
    this.open();
  }

  stop(): void {
    this.status.set('stopped');
    clearTimeout(this.timer);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  /** Something says that the network is back: do not wait for the pause to end. */
  retryNow(): void {
    if (this.status.get() !== 'lost' || this.socket) return;
    clearTimeout(this.timer);
    this.attempt = 0;
    this.open();
  }

  /** Something says that the network is gone, which the socket would notice much later. */
  drop(): void {
    this.socket?.close();
  }

  /** Sends if connected; whoever needs certainty sends by HTTP. */
  send(destination: string, body: unknown): boolean {
    if (this.status.get() !== 'connected' || !this.socket) return false;
    this.socket.send(destination, body);
    return true;
  }

  private open(): void {
    const socket: LiveSocket = this.options.openSocket(this.options.queue, {
      opened: () => {
        if (this.socket !== socket) return;
        this.attempt = 0;
        this.status.set('connected');
        this.options.onConnected();
      },
      event: (body) => {
        const event = this.socket === socket ? this.options.read(body) : null;
        if (event) this.options.onEvent(event);
      },
      problem: () => {
        if (this.socket === socket) this.options.onProblem();
      },
      closed: () => {
        if (this.socket === socket) this.lost();
      },
    });
    this.socket = socket;
  }

  private lost(): void {
    this.socket = null;
    this.status.set('lost');
    const pause = backoffMs(this.attempt, this.options.random);
    this.attempt += 1;
    this.timer = setTimeout(() => this.open(), pause);
    this.options.onLost();
  }
}
