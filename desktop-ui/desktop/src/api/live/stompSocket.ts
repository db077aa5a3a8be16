import { Client, type IMessage, TickerStrategy } from '@stomp/stompjs';

const HEART_BEAT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 8_000;
const SUBSCRIBED = 'subscribed';

/** What a socket tells its owner; `opened` once every later event will come, `closed` exactly once and last. */
export interface SocketListener {
  opened(): void;
  event(body: string): void;
  problem(): void;
  closed(): void;
}

/** One try at one connection: it opens at most once and never comes back by itself. */
export interface LiveSocket {
  send(destination: string, body: unknown): void;
  close(): void;
}

/** The server's queues of events for the desktop; each needs a role. */
export type LiveQueue = '/user/queue/desktop' | '/user/queue/supervision';

export type OpenSocket = (queue: LiveQueue, listener: SocketListener) => LiveSocket;

/** Opens the desktop's STOMP connection on this page's own origin. */
export const openStompSocket: OpenSocket = (queue, listener) => {
  let done = false;
  const client = new Client({
    webSocketFactory: () => new WebSocket(desktopUrl(window.location)),
    reconnectDelay: 0,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    heartbeatIncoming: HEART_BEAT_MS,
    heartbeatOutgoing: HEART_BEAT_MS,
    // Browsers slow the timers of a hidden window down to one a minute: it would count as gone.
    heartbeatStrategy: TickerStrategy.Worker,
    // A dead network never completes the closing handshake.
    discardWebsocketOnCommFailure: true,
  });
  const finish = () => {
    if (done) return;
    done = true;
    void client.deactivate({ force: true });
    listener.closed();
  };
  client.onConnect = () => {
    if (done) return;
    client.subscribe('/user/queue/errors', () => {
      if (!done) listener.problem();
    });
    // What happens before the server has subscribed us is told to nobody: fetch only after that.
    client.watchForReceipt(SUBSCRIBED, () => {
      if (!done) listener.opened();
    });
    const hear = ({ body }: IMessage) => {
      if (!done) listener.event(body);
    };
    client.subscribe(queue, hear, { receipt: SUBSCRIBED });
  };
  client.onStompError = finish;
  client.onWebSocketClose = finish;
  client.activate();
  return {
    send: (destination, body) => {
      if (client.connected) client.publish({ destination, body: JSON.stringify(body) });
    },
    close: finish,
  };
};

function desktopUrl({ protocol, host }: Location): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws/desktop`;
}
