import type {
  Bot,
  AuditEntry,
  MailSettings,
  RoutingFlow,
  TranscriptSettings,
  VideoSettings,
  Webhook,
  WebsiteGreetings,
  WebsiteLook,
  WebsitePreChat,
  WebsiteQueueHints,
  WebsiteLookSettings,
  WebsiteSettings,
  WorkingHoursCalendar,
} from '@parley/wire';
import { isRecord, trustedJson } from '../lib/json';
import { FakeRoutingSettings } from './fakeRoutingSettings';
import { NOON } from './fixtures';

const PAGE = 2;

/** The administrator's part of the fake server. */
export class FakeSettings {
  websites: WebsiteSettings[] = [website()];
  readonly routing = new FakeRoutingSettings();
  flows: RoutingFlow[] = [
    { key: 'default-routing-flow', name: 'Standard routing' },
    { key: 'vip-routing-flow', name: 'VIP first' },
  ];
  calendars: WorkingHoursCalendar[] = [{ key: 'working-hours', name: 'Working hours' }];
  video: VideoSettings = videoSettings();
  transcripts: TranscriptSettings = {
    agentPlain: true,
    agentAttachments: false,
    agentNotes: false,
    customerWebsites: [],
    mailWebsites: [],
  };
  mail: MailSettings = mailSettings();
  /** To whom test mails went. */
  readonly testMails: unknown[] = [];
  bots: Bot[] = [];
  webhooks: Webhook[] = [];
  look = websiteLook();
  preChat: WebsitePreChat = {
    key: 'SHOP',
    name: 'Alpine Shop',
    form: null,
    forms: [{ id: 'contact-details', fields: ['Your name', 'Your message'] }],
  };
  hints: WebsiteQueueHints = { key: 'SHOP', name: 'Alpine Shop', hints: [] };
  greetings: WebsiteGreetings = { key: 'SHOP', name: 'Alpine Shop', greetings: [], version: 3 };
  /** The newest first. */
  audit: AuditEntry[] = [];

  /** The body of the answer; undefined for what is not asked of the settings. */
  answer(method: string, path: string, body: Record<string, unknown>): unknown {
    if (path === '/api/settings/websites') return this.websites;
    const ofRouting = this.routing.answer(method, path, body);
    if (ofRouting !== undefined) return ofRouting;
    if (path === '/api/settings/routing-flows') return this.flows;
    if (path === '/api/settings/working-hours') return this.calendars;
    if (path.startsWith('/api/settings/audit?')) return this.auditPage(path);
    if (path === '/api/settings/video') {
      return method === 'PUT' ? this.changeVideo(body) : this.video;
    }
    if (path.startsWith('/api/settings/mail')) return this.answerMail(method, path, body);
    if (path === '/api/settings/transcripts') return this.answerTranscripts(method, body);
    if (path.startsWith('/api/settings/bots')) return this.answerBots(method, path, body);
    if (path.startsWith('/api/settings/webhooks')) return this.answerWebhooks(method, path, body);
    if (path.endsWith('/pre-chat-form')) {
      if (method === 'PUT') this.preChat = { ...this.preChat, form: null, ...body };
      return this.preChat;
    }
    if (path.endsWith('/queue-hints')) {
      return method === 'PUT' ? this.changeHints(body) : this.hints;
    }
    if (path.endsWith('/greetings')) {
      return method === 'PUT' ? this.changeGreetings(body) : this.greetings;
    }
    if (path.endsWith('/look')) return method === 'PUT' ? this.changeLook(body) : this.look;
    const key = /^\/api\/settings\/websites\/(\w+)$/.exec(path)?.[1];
    return key === undefined ? undefined : this.changeWebsite(key, body);
  }

  private changeHints(body: Record<string, unknown>): WebsiteQueueHints {
    this.hints = { ...this.hints, ...body };
    return this.hints;
  }

  private changeGreetings({ greetings, version }: Record<string, unknown>): WebsiteGreetings {
    this.greetings = {
      ...this.greetings,
      greetings: trustedJson(JSON.stringify(greetings)),
      version: Number(version) + 1,
    };
    return this.greetings;
  }

  private changeLook({ look }: Record<string, unknown>): WebsiteLookSettings {
    const { version } = this.look;
    this.look = {
      ...this.look,
      look: { ...this.look.look, ...(isRecord(look) ? look : {}) },
      version: version + 1,
    };
    return this.look;
  }

  private answerTranscripts(method: string, body: Record<string, unknown>): TranscriptSettings {
    if (method === 'PUT') this.transcripts = { ...this.transcripts, ...body };
    return this.transcripts;
  }

  private answerMail(method: string, path: string, body: Record<string, unknown>) {
    if (path.endsWith('/test')) {
      this.testMails.push(body.to);
      return null;
    }
    if (method === 'PUT') {
      const { password, ...rest } = body;
      const passwordSet = password !== undefined || this.mail.passwordSet;
      this.mail = { ...mailSettings(), ...rest, passwordSet };
    }
    return this.mail;
  }

  private changeWebsite(key: string, body: Record<string, unknown>) {
    this.websites = this.websites.map((one) =>
      one.key === key ? { ...one, videoProvider: null, workingHours: null, ...body } : one,
    );
    return this.websites.find((one) => one.key === key);
  }

  private answerBots(method: string, path: string, body: Record<string, unknown>) {
    const key = path.split('/')[4];
    if (key === undefined) return this.bots;
    this.bots = this.bots.filter((one) => one.key !== key);
    if (method === 'DELETE') return null;
    const saved = {
      key,
      name: String(body.name),
      account: String(body.account),
      seenAt: null,
      chats: 0,
    };
    this.bots = [...this.bots, saved];
    return saved;
  }

  private answerWebhooks(method: string, path: string, body: Record<string, unknown>) {
    const key = path.split('/')[4];
    if (key === undefined) return this.webhooks;
    this.webhooks = this.webhooks.filter((one) => one.key !== key);
    if (method === 'DELETE') return null;
    const { name, url, timeLimitSeconds } = body;
    const saved = {
      key,
      name: String(name),
      url: String(url),
      timeLimitSeconds: Number(timeLimitSeconds),
    };
    this.webhooks = [...this.webhooks, saved];
    return saved;
  }

  private changeVideo({ jitsi, ...limits }: Record<string, unknown>): VideoSettings {
    const { secret, ...access } = isRecord(jitsi) ? jitsi : {};
    const secretSet = this.video.jitsi.secretSet || secret !== undefined;
    this.video = {
      ...this.video,
      ...limits,
      jitsi: { ...this.video.jitsi, baseUrl: null, appId: null, ...access, secretSet },
    };
    return this.video;
  }

  private auditPage(path: string) {
    const before = Number(new URLSearchParams(path.split('?')[1]).get('before') ?? Infinity);
    const rest = this.audit.filter(({ id }) => id < before);
    const entries = rest.slice(0, PAGE);
    return { entries, next: rest.length > PAGE ? (entries.at(-1)?.id ?? null) : null };
  }
}

export function website(changes: Partial<WebsiteSettings> = {}): WebsiteSettings {
  return {
    key: 'SHOP',
    name: 'Alpine Shop',
    allowedDomains: ['shop.example.com', '*.shop.example.com'],
    queueId: 'queue-1',
    queueName: 'Sales',
    routingFlow: 'default-routing-flow',
    videoEnabled: false,
    videoProvider: null,
    timeZone: 'UTC',
    workingHours: null,
    idleWarningMinutes: 25,
    idleCloseMinutes: 30,
    transferAllowed: true,
    attachmentsEnabled: true,
    attachmentMaxBytes: 15_728_640,
    attachmentTypes: ['IMAGES', 'DOCUMENTS', 'TEXT'],
    dispositionMandatory: false,
    rating: 'OFF',
    ...changes,
  };
}

export function websiteLook(changes: Partial<WebsiteLook> = {}): WebsiteLookSettings {
  const look: WebsiteLook = {
    colour: '#1f5ed6',
    texts: { title: '', subtitle: '', greeting: 'Hello', launcher: '' },
    translations: {},
    avatar: '',
    side: 'AUTO',
    scheme: 'LIGHT',
    launcherBottom: 20,
    languages: ['en', 'it', 'de', 'es', 'fr', 'ar'],
    language: 'en',
  };
  return { key: 'SHOP', name: 'Alpine Shop', look: { ...look, ...changes }, version: 3 };
}

export function mailSettings(changes: Partial<MailSettings> = {}): MailSettings {
  return {
    host: null,
    port: 587,
    encryption: 'STARTTLS',
    user: null,
    passwordSet: false,
    sender: null,
    senderName: '',
    ...changes,
  };
}

export function videoSettings(jitsi: Partial<VideoSettings['jitsi']> = {}): VideoSettings {
  return {
    maxCalls: 10,
    maxMinutes: 60,
    jitsi: { baseUrl: null, appId: null, audience: 'jitsi', secretSet: false, ...jitsi },
  };
}

export function auditEntry(id: number, changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id,
    at: NOON,
    actorId: '0000000a-0000-4000-8000-00000000000a',
    actorName: 'Ada Conti',
    action: 'website.changed',
    subject: 'SHOP',
    details: {},
    ...changes,
  };
}
