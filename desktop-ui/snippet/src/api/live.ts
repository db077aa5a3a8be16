import type { drawn } from '@parley/markup';
import type { stompStreams } from './stream';

/** What a page has from its second script. */
export interface Live {
  stompStreams: typeof stompStreams;
  drawn: typeof drawn;
}
