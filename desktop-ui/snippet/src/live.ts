// The second script: what a page needs only once its customer chats.
import { drawn } from '@parley/markup';
import { stompStreams } from './api/stream';
import { LIVE } from './handovers';

LIVE.leave(document, { stompStreams, drawn });
