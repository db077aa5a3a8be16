import { expect, it, vi } from 'vitest';
import { stompStreams } from './stream';

/** A socket whose other end is the test. */
class FakeSocket {
  readonly sent: string[] = [];
  url = '';
  readyState: number = WebSocket.CONNECTING;
  onopen: ((event?: unknown) => unknown) | null = null;
  onclose: ((event?: unknown) => unknown) | null = null;
  onerror: ((event?: unknown) => unknown) | null = null;
  onmessage: ((event: { data: string }) => unknown) | null = null;

  send(frame: string): void {
    this.sent.push(frame);
  }

  close(): void {
    this.readyState = WebSocket.CLOSED;
    this.onclose?.({ code: 1006, reason: '', wasClean: false });
  }

  says(frame: string): void {
    this.onmessage?.({ data: `${frame}\0` });
  }
}

async function connecting(socket = new FakeSocket()) {
  const listener = { onOnline: vi.fn(), onEvent: vi.fn(), onDown: vi.fn() };
  const open = vi.fn(() => socket);
  const stream = stompStreams('https://chat.example', open)('secret', listener);
  await vi.waitFor(() => expect(socket.onopen).not.toBeNull());
  socket.readyState = WebSocket.OPEN;
  socket.onopen?.();
  return { socket, listener, open, stream };
}

const CONNECTED = 'CONNECTED\nversion:1.2\nheart-beat:0,0\n\n';

it('sends the token in the CONNECT frame and not in the address', async () => {
  const { socket, open } = await connecting();

  expect(open).toHaveBeenCalledWith(
    'wss://chat.example/ws/customer',
    expect.arrayContaining(['v12.stomp']),
  );
  expect(socket.sent[0]).toMatch(/^CONNECT\n[^]*Authorization:Bearer secret\n/);
});

it('subscribes to its own events and hands them on', async () => {
  const { socket, listener, stream } = await connecting();

  socket.says(CONNECTED);
  expect(listener.onOnline).not.toHaveBeenCalled();
  socket.says('RECEIPT\nreceipt-id:subscribed\n\n');
  socket.says('MESSAGE\nsubscription:sub-0\nmessage-id:1\ndestination:/x\n\n{"type":"typing"}');
  socket.says('MESSAGE\nsubscription:sub-0\nmessage-id:2\ndestination:/x\n\nrubbish');
  stream.receipt({ receivedSeq: 3, readSeq: 2 });

  expect(listener.onOnline).toHaveBeenCalledOnce();
  expect(socket.sent[1]).toContain('destination:/user/queue/interaction');
  expect(listener.onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'typing' });
  expect(socket.sent[2]).toMatch(
    /destination:\/app\/receipts\n[^]*\{"receivedSeq":3,"readSeq":2\}/,
  );
});

it('is down once when the server refuses it', async () => {
  const { socket, listener } = await connecting();

  socket.says('ERROR\nmessage:denied\n\n');

  expect(listener.onDown).toHaveBeenCalledOnce();
  expect(listener.onOnline).not.toHaveBeenCalled();
});

it('says nothing any more once it is closed by us', async () => {
  const { socket, listener, stream } = await connecting();
  socket.says(CONNECTED);

  stream.close();

  expect(socket.readyState).toBe(WebSocket.CLOSED);
  expect(listener.onDown).not.toHaveBeenCalled();
});

it.each([
  [
    'throws',
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  ],
  ['only closes', () => Object.assign(new FakeSocket(), { readyState: WebSocket.CLOSED })],
])('is down when the page forbids sockets and the browser %s', async (_how, open) => {
  const listener = { onOnline: vi.fn(), onEvent: vi.fn(), onDown: vi.fn() };

  stompStreams('https://chat.example', open)('secret', listener).typing();

  await vi.waitFor(() => expect(listener.onDown).toHaveBeenCalledOnce());
});
