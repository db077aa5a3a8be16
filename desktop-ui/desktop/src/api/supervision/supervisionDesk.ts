import type { SupervisionEvent } from '@parley/wire';
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
  readonly live: LiveConnection<SupervisionEvent>;
  private settleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {
    this.live = new LiveConnection({
      openSocket: parts.openSocket,
      queue: '/user/queue/supervision',
      read: readSupervisionEvent,
      onEvent: (event) => this.board.update((board) => changesTold(board, event)),
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

  /** Fetches the whole list; what is shown stays when that fails. */
  async resync(): Promise<void> {
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
