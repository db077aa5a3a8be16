import type { CustomerEvent } from '@parley/wire';
import { Client, type IMessage, type IStompSocket, Versions } from '@stomp/stompjs';
import { isFields, parseJson, trusted } from '../lib/json';

const HEART_BEAT_MS = 10_000;
const SUBSCRIBED = 'subscribed';
const CONNECT_TIMEOUT_MS = 10_000;

/** Highest message without a gap that this page holds, and highest that the customer has seen. */
export interface Receipt {
  receivedSeq: number;
  readSeq: number;
}

export interface StreamListener {
  onOnline(): void;
  onEvent(event: CustomerEvent): void;
  /** Once, when the connection ends or could not be made; the stream is of no use any more. */
  onDown(): void;
}

/** One live connection; a new one is opened for every try. */
export interface ChatStream {
  receipt(receipt: Receipt): void;
  typing(): void;
  close(): void;
}

export type OpenStream = (token: string, listener: StreamListener) => ChatStream;

export type OpenSocket = (url: string, protocols: string[]) => IStompSocket;

/** STOMP over a WebSocket; the token travels in the CONNECT frame only. */
export function stompStreams(origin: string, openSocket: OpenSocket): OpenStream {
  const url = `${origin.replace(/^http/, 'ws')}/ws/customer`;
  return (token, listener) => {
    const socket = opened(() => openSocket(url, Versions.default.protocolVersions()));
    if (!socket) {
      queueMicrotask(() => listener.onDown());
      return DEAD;
    }
    const client = stompClient(socket, token, listener);
    client.activate();
    return streamOf(client);
  };
}

const DEAD: ChatStream = {
  receipt: () => undefined,
  typing: () => undefined,
  close: () => undefined,
};

/** The socket, or null when the host page's security policy forbids it: some browsers throw, some just close. */
function opened(open: () => IStompSocket): IStompSocket | null {
  try {
    const socket = open();
    return socket.readyState === WebSocket.CLOSED ? null : socket;
  } catch {
    // The chat goes on by HTTP, at the pace of the tries to connect.
    return null;
  }
}

function stompClient(socket: IStompSocket, token: string, listener: StreamListener): Client {
  const client = new Client({
    webSocketFactory: () => socket,
    connectHeaders: { Authorization: `Bearer ${token}` },
    heartbeatIncoming: HEART_BEAT_MS,
    heartbeatOutgoing: HEART_BEAT_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    reconnectDelay: 0,
    discardWebsocketOnCommFailure: true,
    onConnect: () => {
      // What happens before the server has subscribed us is told to nobody: fetch only after that.
      client.watchForReceipt(SUBSCRIBED, () => listener.onOnline());
      const hear = ({ body }: IMessage) => {
        const event = parseJson(body);
        if (isFields(event)) listener.onEvent(trusted(event));
      };
      client.subscribe('/user/queue/interaction', hear, { receipt: SUBSCRIBED });
    },
    // Browsers slow the timers of hidden tabs down to one a minute, but not what arrives: answer that.
    onHeartbeatReceived: () => socket.send('\n'),
    onStompError: () => client.forceDisconnect(),
    onWebSocketClose: () => {
      void client.deactivate({ force: true });
      listener.onDown();
    },
  });
  return client;
}

function streamOf(client: Client): ChatStream {
  const publish = (destination: string, body: unknown) => {
    if (client.connected) client.publish({ destination, body: JSON.stringify(body) });
  };
  return {
    receipt: (receipt) => publish('/app/receipts', receipt),
    typing: () => publish('/app/typing', {}),
    close: () => {
      client.onWebSocketClose = () => undefined;
      void client.deactivate({ force: true });
    },
  };
}
