import type {
  Colleague,
  DesktopEvent,
  Interaction,
  Me,
  Mention,
  Message,
  Note,
  Offer,
  OfflineMessage,
  SupervisedInteraction,
  VideoCall,
} from '@parley/wire';
import { CalendarsApi } from '../api/calendarsApi';
import { FlowsApi } from '../api/flowsApi';
import { Http } from '../api/http';
import type { LiveQueue, OpenSocket, SocketListener } from '../api/live/stompSocket';
import { ParleyApi } from '../api/parleyApi';
import { createQueryClient } from '../api/queryClient';
import type { Services } from '../api/services';
import { SettingsApi } from '../api/settingsApi';
import { systemClock } from '../lib/clock';
import { alertsChecked } from '../lib/alertsChecked';
import { LanguageChoice } from '../lib/i18n/languages';
import { Sound } from '../lib/sound';
import { SoundSettings } from '../lib/soundSettings';
import { memoryStorage } from '../lib/storage';
import { createStore } from '../lib/store';
import { FakeCannedAnswers } from './fakeCannedAnswers';
import { FakeContacts } from './fakeContacts';
import { FakeCalendars } from './fakeCalendars';
import { FakeDiagrams } from './fakeDiagrams';
import { FakeDispositions } from './fakeDispositions';
import { FakeFiles } from './fakeFiles';
import { FakeFlows } from './fakeFlows';
import { FakeInteractionList } from './fakeInteractionList';
import { FakeRouting } from './fakeRouting';
import { FakeSettings } from './fakeSettings';
import { FakeTags } from './fakeTags';
import { FakeTranscripts } from './fakeTranscripts';
import { AGENT, CHAT, me, note, videoCall } from './fixtures';

interface Refusal {
  status: number;
  body: Record<string, unknown>;
}

/** The server's side of both wires in memory, as much of it as the desktop asks for. */
export class FakeServer {
  me: Me | null = me();
  logOutTo = '/';
  offers: Offer[] = [];
  interactions: Interaction[] = [];
  videoCalls: VideoCall[] = [];
  /** Where new tabs were sent, or that they were closed. */
  readonly tabs: string[] = [];
  blocksTabs = false;
  messages: Message[] = [];
  readonly settings = new FakeSettings();
  readonly routing = new FakeRouting();
  readonly dispositions = new FakeDispositions();
  readonly canned = new FakeCannedAnswers();
  readonly transcripts = new FakeTranscripts();
  readonly list = new FakeInteractionList();
  readonly contacts = new FakeContacts();
  notes: Note[] = [];
  mentions: Mention[] = [];
  colleagues: Colleague[] = [];
  supervised: SupervisedInteraction[] = [];
  readonly tags = new FakeTags();
  offlineMessages: OfflineMessage[] = [];
  readonly flows = new FakeFlows();
  readonly calendars = new FakeCalendars();
  readonly diagrams = new FakeDiagrams();
  /** The next answers to matching requests, instead of the normal ones. */
  readonly refusals = new Map<string, Refusal | 'network'>();
  readonly requests: { method: string; path: string; body: unknown }[] = [];
  readonly files = new FakeFiles(this.refusals, (id, text) => this.store(CHAT, { id, text }));
  readonly sent: { destination: string; body: unknown }[] = [];
  private readonly listeners = new Map<LiveQueue, SocketListener>();

  /** The services of a page that talks to this server. */
  services(): Services {
    const sessionEnded = createStore(false);
    const settings = memoryStorage();
    const http = new Http({
      fetch: async (input, init) => this.answer(pathOf(input), init),
      sendForm: (request) => this.files.take(request),
      cookies: () => 'XSRF-TOKEN=token',
      onUnauthenticated: () => sessionEnded.set(true),
    });
    return {
      queries: createQueryClient(),
      api: new ParleyApi(http),
      settingsApi: new SettingsApi(http),
      flows: new FlowsApi(http),
      calendars: new CalendarsApi(http),
      diagrams: this.diagrams,
      clock: systemClock,
      openSocket: this.openSocket,
      storage: memoryStorage(),
      settings,
      languages: new LanguageChoice(settings, ['en']),
      alertsChecked: alertsChecked(settings),
      availableAfterCheck: createStore(false),
      sessionEnded,
      sound: new Sound(() => null),
      soundSettings: new SoundSettings(settings),
      openTab: () =>
        this.blocksTabs
          ? null
          : {
              go: (address) => void this.tabs.push(address),
              close: () => void this.tabs.push('closed'),
            },
      leaveFor: (address) =>
        void this.requests.push({ method: 'LEAVE', path: address, body: null }),
    };
  }

  push(event: DesktopEvent): void {
    this.pushTo('/user/queue/desktop', event);
  }

  /** Sends an event of another queue, if a page listens to it. */
  pushTo(queue: LiveQueue, event: unknown): void {
    this.listeners.get(queue)?.event(JSON.stringify(event));
  }

  /** Breaks every connection. */
  cut(): void {
    const open = [...this.listeners.values()];
    this.listeners.clear();
    for (const listener of open) listener.closed();
  }

  asked(method: string, path: string): unknown[] {
    return this.requests
      .filter((request) => request.method === method && request.path === path)
      .map(({ body }) => body);
  }

  private readonly openSocket: OpenSocket = (queue, listener) => {
    this.listeners.set(queue, listener);
    queueMicrotask(() => listener.opened());
    return {
      send: (destination, body) => void this.sent.push({ destination, body }),
      close: () => listener.closed(),
    };
  };

  private answer(path: string, init: RequestInit = {}): Response | Promise<Response> {
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : null;
    this.requests.push({ method, path, body });
    const refusal = this.refusals.get(`${method} ${path}`);
    if (refusal === 'network') throw new TypeError('Failed to fetch');
    if (refusal) return json(refusal.status, { status: refusal.status, ...refusal.body });
    if (!this.me) return json(401, { type: '/problems/unauthenticated', status: 401 });
    const ofTranscripts = this.transcripts.answer(method, path);
    if (ofTranscripts) return ofTranscripts;
    const ofList = this.list.answer(method, path, record(body));
    if (ofList) return json(ofList.status, ofList.body);
    const ofContacts = this.contacts.answer(method, path, record(body));
    if (ofContacts) return json(ofContacts.status, ofContacts.body);
    const ofDispositions = this.dispositions.answer(method, path, record(body));
    if (ofDispositions) return json(ofDispositions.status, ofDispositions.body);
    const ofCanned = this.canned.answer(method, path, record(body));
    if (ofCanned) return json(ofCanned.status, ofCanned.body);
    const settings = this.settings.answer(method, path, record(body));
    return settings === undefined ? this.page(method, path, body) : json(200, settings);
  }

  private page(method: string, path: string, body: unknown): Response {
    const [, chat, rest] =
      /^\/api\/(?:supervision\/)?interactions\/([^/?]+)(\/\w+)?/.exec(path) ?? [];
    const ofRouting = this.routing.answer(method, path);
    if (ofRouting) return json(ofRouting.status, ofRouting.body);
    if (path === '/api/supervision/interactions')
      return json(200, { at: new Date().toISOString(), interactions: this.supervised });
    const offline = /^\/api\/supervision\/offline-messages\?state=(\w+)/.exec(path);
    if (offline) {
      const wanted = offline[1]?.toUpperCase();
      const messages = this.offlineMessages.filter(({ state }) => state === wanted);
      return json(200, { messages, next: null });
    }
    if (rest === '/process') return json(200, { instances: [] });
    if (path === '/api/colleagues') return json(200, this.colleagues);
    if (path === '/api/me/mentions')
      return json(200, {
        mentions: this.mentions,
        unseen: this.mentions.filter(({ seen }) => !seen).length,
      });
    if (rest === '/notes' && method === 'POST')
      return json(201, this.keepNote(chat ?? '', record(body)));
    if (rest === '/notes') return json(200, this.notePage(path));
    if (rest === '/whisper') return json(201, this.notes[0]);
    if (path === '/api/me') return json(200, this.me);
    if (path === '/api/me/presence')
      return json(200, { since: '2026-03-02T12:00:00Z', cause: 'CHOSEN', ...record(body) });
    const ofCalendars = this.calendars.answer(method, path, record(body));
    if (ofCalendars) return json(ofCalendars.status, ofCalendars.body);
    const ofFlows = this.flows.answer(method, path, record(body));
    if (ofFlows) return json(ofFlows.status, ofFlows.body);
    if (path === '/logout') return json(200, { redirectTo: this.logOutTo });
    if (path === '/api/offers') return json(200, this.offers);
    if (path === '/api/video-calls') return json(200, this.videoCalls);
    if (path.endsWith('/video/join')) return json(200, { url: 'https://meet.example/room?jwt=x' });
    if (path.endsWith('/video') || path.endsWith('/video/end')) return json(200, videoCall());
    if (path.endsWith('/accept')) return json(200, this.interactions[0]);
    if (path.startsWith('/api/interactions?')) {
      const interactions = this.interactions.filter(isOpen);
      return json(200, { interactions, next: null });
    }
    const ofTags = this.tags.answer(path, record(body), this.interactions);
    if (ofTags) return json(ofTags.status, ofTags.body);
    if (rest === '/messages' && method === 'POST')
      return json(201, this.store(chat ?? '', record(body)));
    if (rest === '/messages') return json(200, this.messagePage(chat ?? '', path));
    if (method === 'POST') return new Response(null, { status: 204 });
    const found = this.interactions.find(({ id }) => id === chat);
    return found ? json(200, found) : json(404, { type: '/problems/not-found' });
  }

  private store(interactionId: string, { id, text }: Record<string, unknown>): Message {
    const known = this.messages.find((stored) => stored.id === id);
    if (known) return known;
    const message: Message = {
      id: String(id),
      interactionId,
      seq: this.messages.length + 1,
      author: 'AGENT',
      authorName: 'Anna',
      kind: 'TEXT',
      text: String(text),
      videoCallId: null,
      attachment: null,
      sentAt: new Date().toISOString(),
    };
    this.messages.push(message);
    return message;
  }

  private keepNote(interactionId: string, { id, text, mentions }: Record<string, unknown>): Note {
    const wanted = new Set(Array.isArray(mentions) ? mentions : []);
    const added = note(this.notes.length + 1, {
      id: String(id),
      interactionId,
      kind: 'NOTE',
      authorId: AGENT,
      authorName: 'Anna Rossi',
      text: String(text),
      mentions: this.colleagues.filter((one) => wanted.has(one.id)),
      sentAt: new Date().toISOString(),
    });
    this.notes.push(added);
    return added;
  }

  private notePage(path: string) {
    const after = Number(new URLSearchParams(path.split('?')[1]).get('after'));
    const notes = this.notes.filter(({ seq }) => seq > after);
    return { notes, lastSeq: this.notes.at(-1)?.seq ?? 0 };
  }

  private messagePage(interactionId: string, path: string) {
    const after = Number(new URLSearchParams(path.split('?')[1]).get('after'));
    const all = this.messages.filter((message) => message.interactionId === interactionId);
    return { messages: all.filter(({ seq }) => seq > after), lastSeq: all.at(-1)?.seq ?? 0 };
  }
}

function isOpen({ state, wrapUpUntil }: Interaction): boolean {
  return state !== 'CLOSED' || wrapUpUntil !== null;
}

function json(status: number, body: unknown): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), { status });
}

function record(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? { ...body } : {};
}

function pathOf(input: RequestInfo | URL): string {
  return typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
}
