import type { ChatStream, OpenStream } from './stream';

/**
 * Streams whose code is fetched when the first chat needs it, to keep it out of every page's first load.
 * While it cannot be fetched the connection counts as down, and the next try fetches it again.
 */
export function lazyStreams(load: () => Promise<OpenStream>): OpenStream {
  let loading: Promise<OpenStream> | null = null;
  return (token, listener) => {
    let stream: ChatStream | null = null;
    let closed = false;
    loading ??= load();
    loading.then(
      (open) => {
        if (!closed) stream = open(token, listener);
      },
      () => {
        loading = null;
        if (!closed) listener.onDown();
      },
    );
    return {
      receipt: (receipt) => stream?.receipt(receipt),
      typing: () => stream?.typing(),
      close: () => {
        closed = true;
        stream?.close();
      },
    };
  };
}
