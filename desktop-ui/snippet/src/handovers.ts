import type { stompStreams } from './api/stream';
import type { ShowForm } from './forms/showForm';
import { Handover } from './lib/handover';

/** The live connection's code, from parley-live.js to parley.js. */
export const LIVE = new Handover<typeof stompStreams>('live');

/** The code that draws forms, from parley-forms.js to parley.js. */
export const FORMS = new Handover<ShowForm>('forms');

/** Who serves the chat of this page; a page that includes the snippet twice gets one widget. */
export const WIDGET = new Handover<object>('widget');
