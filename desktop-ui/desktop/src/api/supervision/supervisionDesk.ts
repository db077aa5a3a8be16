import type { SupervisedAgent, SupervisedQueue, SupervisionEvent } from '@parley/wire';
import type { QueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { createStore } from '../../lib/store';
import { keys } from '../keys';
import { LiveConnection } from '../live/liveConnection';
import type { OpenSocket } from '../live/stompSocket';
import type { ParleyApi } from '../parleyApi';
import { type Board, changesTold, emptyBoard, listFetched } from './supervisionBoard';
import { readSupervisionEvent } from './supervisionEvent';

/** Asked again this long after connecting: the broker takes subscriptions without an answer. */
const SETTLED_MS = 1500;

interface Parts {
  queries: QueryClient;
  api: ParleyApi;
  openSocket: OpenSocket;
}

export type BoardState = 'loading' | 'loaded' | 'failed';

/** The list of running chats in one supervisor's window, kept true by a live wire of its own. */
export class SupervisionDesk {
  readonly board = createStore<Board>(emptyBoard);
  readonly state = createStore<BoardState>('loading');
  /** Null until the first list has come. */
  readonly agents = createStore<SupervisedAgent[] | null>(null);
  readonly queues = createStore<SupervisedQueue[] | null>(null);
  readonly live: LiveConnection<SupervisionEvent>;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {
    this.live = new LiveConnection({
      openSocket: parts.openSocket,
      queue: '/user/queue/supervision',
      read: readSupervisionEvent,
      onEvent: (event) => this.apply(event),
      onProblem: () => void this.resync(),
      onConnected: () => this.connected(),
      // Only HTTP tells that the session ended.
      onLost: () => void parts.queries.refetchQueries({ queryKey: keys.me }),
    });
  }

  start(): void {
    this.live.start();
  }

  stop(): void {
    clearTimeout(this.settleTimer);
    this.live.stop();
  }

  /** The window came back to the person or the network to the window. */
  wake(): void {
    this.live.retryNow();
    void this.resync();
  }

  /** Fetches every list; what is shown stays when that fails. */
  async resync(): Promise<void> {
    await Promise.all([this.fetchChats(), this.fetchAgents(), this.fetchQueues()]);
  }

  private apply(event: SupervisionEvent): void {
    switch (event.type) {
      case 'supervision':
        return this.board.update((board) => changesTold(board, event));
      case 'agents':
        return this.agents.set(event.agents);
      case 'queues':
        return this.queues.set(event.queues);
    }
  }

  // The next event or connection brings what failed here.
  private async fetchAgents(): Promise<void> {
    await this.parts.api.supervision.agents().then(
      (agents) => this.agents.set(agents),
      () => undefined,
    );
  }

  private async fetchQueues(): Promise<void> {
    await this.parts.api.supervision.queues().then(
      (queues) => this.queues.set(queues),
      () => undefined,
    );
  }

  private async fetchChats(): Promise<void> {
    try {
      const list = await this.parts.api.supervision.list();
      this.board.update((board) => listFetched(board, list));
      this.state.set('loaded');
    } catch {
      this.state.update((state) => (state === 'loaded' ? state : 'failed'));
    }
  }

  private connected(): void {
    void this.resync();
    clearTimeout(this.settleTimer);
    this.settleTimer = setTimeout(() => void this.resync(), SETTLED_MS);
  }
}

export const SupervisionContext = createContext<SupervisionDesk | null>(null);

export function useSupervision(): SupervisionDesk {
  const desk = useContext(SupervisionContext);
  if (!desk) throw new Error('Only the area Supervision has its desk.');
  return desk;
}
