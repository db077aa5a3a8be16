import type { WebsiteLook } from '@parley/wire';
import { Chat } from '../features/chat/chat';
import { INITIAL } from '../features/chat/state';
import type { Language } from '../language/language';
import { ENGLISH } from '../language/english';
import { directionOf, LANGUAGES } from '../language/choose';
import { catalogue as ar } from '../languages/ar';
import { catalogue as de } from '../languages/de';
import { catalogue as es } from '../languages/es';
import { catalogue as fr } from '../languages/fr';
import { catalogue as it } from '../languages/it';
import { isFields, trusted } from '../lib/json';
import { avatarOf } from '../lib/look';
import { Store } from '../lib/store';
import type { WebsiteView } from '../lib/views';
import { mount } from '../mount';
import { previewContext } from './previewContext';

const CATALOGUES = { it, de, es, fr, ar };

/** What the settings' page shows in its frame. */
export interface Preview {
  name: string;
  look: WebsiteLook;
  /** Code of the language that the customer reads. */
  language: string;
}

/** Draws what the page around this frame tells, again at each change; nobody else is heard. */
export function drawPreview(frame: Window): void {
  const store = new Store({ ...INITIAL, open: true });
  const chat = new Chat(previewContext(store, frame.origin));
  chat.loadWindow();
  frame.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== frame.parent || origin !== frame.origin || !isFields(data)) return;
    const { name, look, language } = trusted<Preview>(data);
    const spoken = languageOf(language);
    frame.document.documentElement.lang = spoken.tag;
    frame.document.documentElement.dir = spoken.dir;
    const first = store.get().settings === null;
    const avatar = avatarOf(look, frame.origin);
    store.patch({ language: spoken, avatar, settings: settingsOf(name, onPageOf(spoken, look)) });
    if (first) mount(frame.document.body, store, chat, '');
  });
  frame.parent.postMessage('ready', frame.origin);
}

function languageOf(code: string): Language {
  const tag = LANGUAGES.find((language) => language === code) ?? 'en';
  return tag === 'en' ? ENGLISH : { tag, dir: directionOf(tag), ...CATALOGUES[tag] };
}

/** The corner that is usual on a page in the language. */
function onPageOf({ dir }: Language, look: WebsiteLook): WebsiteLook {
  const usual = dir === 'rtl' ? 'LEFT' : 'RIGHT';
  return { ...look, side: look.side === 'AUTO' ? usual : look.side };
}

function settingsOf(name: string, look: WebsiteLook): WebsiteView {
  return {
    key: '',
    name,
    look,
    greetings: [],
    availability: 'OPEN',
    offlineForm: {},
    preChatForm: null,
    attachments: null,
  };
}
