import { expect, it, vi } from 'vitest';
import { lazyStreams } from './lazyStreams';
import type { ChatStream, OpenStream } from './stream';

const listener = () => ({ onOnline: vi.fn(), onEvent: vi.fn(), onDown: vi.fn() });
const aStream = () => ({ receipt: vi.fn(), typing: vi.fn(), close: vi.fn() }) satisfies ChatStream;

it('fetches the code once and hands everything on to it', async () => {
  const stream = aStream();
  const open = vi.fn<OpenStream>(() => stream);
  const load = vi.fn(() => Promise.resolve(open));
  const streams = lazyStreams(load);
  const one = listener();

  const first = streams('token', one);
  streams('token', listener());
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  first.receipt({ receivedSeq: 2, readSeq: 1 });
  first.close();

  expect(load).toHaveBeenCalledOnce();
  expect(open).toHaveBeenCalledWith('token', one);
  expect(stream.receipt).toHaveBeenCalledWith({ receivedSeq: 2, readSeq: 1 });
  expect(stream.close).toHaveBeenCalledOnce();
});

it('opens nothing that was closed before the code came', async () => {
  const open = vi.fn<OpenStream>(aStream);
  const loaded = Promise.resolve(open);

  lazyStreams(() => loaded)('token', listener()).close();
  await loaded;

  expect(open).not.toHaveBeenCalled();
});

it('counts as down while the code cannot be fetched, and fetches it again', async () => {
  const open = vi.fn<OpenStream>(aStream);
  const load = vi.fn<() => Promise<OpenStream>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(open);
  const streams = lazyStreams(load);
  const offline = listener();

  streams('token', offline);
  await vi.waitFor(() => expect(offline.onDown).toHaveBeenCalledOnce());
  streams('token', listener());

  await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
});
