import type { Live } from './api/live';
import type { ShowEmoji } from './emoji/showEmoji';
import type { ShowFiles } from './files/showFiles';
import type { ShowForm } from './forms/showForm';
import type { Catalogue } from './language/language';
import type { GreetingCode } from './greeting/showGreeting';
import { Handover } from './lib/handover';
import type { ShowWindow } from './window/showWindow';

/** The code of a running chat, from parley-live.js to parley.js. */
export const LIVE = new Handover<Live>('live');

/** The code that draws forms, from parley-forms.js to parley.js. */
export const FORMS = new Handover<ShowForm>('forms');

/** The code that draws emoji, from parley-emoji-<language>.js to parley.js. */
export const EMOJI = new Handover<ShowEmoji>('emoji');

/** The code that sends and draws files, from parley-files.js to parley.js. */
export const FILES = new Handover<ShowFiles>('files');

/** The code that draws the window, from parley-window.js to parley.js. */
export const WINDOW = new Handover<ShowWindow>('window');

/** The code of greetings, from parley-greeting.js to parley.js. */
export const GREETING = new Handover<GreetingCode>('greeting');

/** The texts of the page's language, from parley-<language>.js to parley.js. */
export const CATALOGUE = new Handover<Catalogue>('catalogue');

/** Who serves the chat of this page; a page that includes the snippet twice gets one widget. */
export const WIDGET = new Handover<object>('widget');
