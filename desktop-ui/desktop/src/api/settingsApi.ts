import type {
  AgentSettings,
  AgentSettingsChange,
  AuditPage,
  AnswerScope,
  Bot,
  BotChange,
  CannedAnswer,
  CannedAnswerChange,
  CannedAnswerPage,
  DispositionPlace,
  DispositionTree,
  DispositionTreeChange,
  KeptAvatar,
  QueueChange,
  MailSettings,
  MailSettingsChange,
  QueueSettings,
  RoutingFlow,
  RoutingSettings,
  TeamChange,
  TeamSettings,
  TranscriptSettings,
  VideoSettings,
  VideoSettingsChange,
  Webhook,
  WebhookChange,
  WebsiteChange,
  WebsiteGreetings,
  WebsiteGreetingsChange,
  WebsiteLookChange,
  WebsitePreChat,
  WebsitePreChatChange,
  WebsiteQueueHints,
  WebsiteQueueHintsChange,
  WebsiteLookSettings,
  WebsiteSettings,
  WorkingHoursCalendar,
} from '@parley/wire';
import type { Http } from './http';

const AUDIT_PAGE = 50;

/** What the administrator's pages ask of the server, one method per endpoint. */
export class SettingsApi {
  constructor(private readonly http: Http) {}

  websites(signal?: AbortSignal): Promise<WebsiteSettings[]> {
    return this.http.get('/api/settings/websites', signal);
  }

  changeWebsite(key: string, change: WebsiteChange): Promise<WebsiteSettings> {
    return this.http.put(`/api/settings/websites/${encodeURIComponent(key)}`, change);
  }

  look(key: string, signal?: AbortSignal): Promise<WebsiteLookSettings> {
    return this.http.get(`/api/settings/websites/${encodeURIComponent(key)}/look`, signal);
  }

  changeLook(key: string, change: WebsiteLookChange): Promise<WebsiteLookSettings> {
    return this.http.put(`/api/settings/websites/${encodeURIComponent(key)}/look`, change);
  }

  greetings(key: string, signal?: AbortSignal): Promise<WebsiteGreetings> {
    return this.http.get(`/api/settings/websites/${encodeURIComponent(key)}/greetings`, signal);
  }

  changeGreetings(key: string, change: WebsiteGreetingsChange): Promise<WebsiteGreetings> {
    return this.http.put(`/api/settings/websites/${encodeURIComponent(key)}/greetings`, change);
  }

  preChat(key: string, signal?: AbortSignal): Promise<WebsitePreChat> {
    return this.http.get(`/api/settings/websites/${encodeURIComponent(key)}/pre-chat-form`, signal);
  }

  changePreChat(key: string, change: WebsitePreChatChange): Promise<WebsitePreChat> {
    return this.http.put(`/api/settings/websites/${encodeURIComponent(key)}/pre-chat-form`, change);
  }

  queueHints(key: string, signal?: AbortSignal): Promise<WebsiteQueueHints> {
    return this.http.get(`/api/settings/websites/${encodeURIComponent(key)}/queue-hints`, signal);
  }

  changeQueueHints(key: string, change: WebsiteQueueHintsChange): Promise<WebsiteQueueHints> {
    return this.http.put(`/api/settings/websites/${encodeURIComponent(key)}/queue-hints`, change);
  }

  /** Keeps a picture for a look that is saved soon; answers its hash. */
  keepAvatar(key: string, file: File): Promise<KeptAvatar> {
    const form = new FormData();
    form.append('file', file, file.name);
    const { signal } = new AbortController();
    const path = `/api/settings/websites/${encodeURIComponent(key)}/avatars`;
    return this.http.upload(path, form, { signal, onProgress: () => undefined });
  }

  queues(signal?: AbortSignal): Promise<QueueSettings[]> {
    return this.http.get('/api/settings/queues', signal);
  }

  /** Makes the queue where there is no id yet, or changes it. */
  saveQueue(id: string | undefined, change: QueueChange): Promise<QueueSettings> {
    return this.save('/api/settings/queues', id, change);
  }

  deleteQueue(id: string): Promise<void> {
    return this.http.delete(`/api/settings/queues/${encodeURIComponent(id)}`);
  }

  teams(signal?: AbortSignal): Promise<TeamSettings[]> {
    return this.http.get('/api/settings/teams', signal);
  }

  /** Makes the team where there is no id yet, or changes it. */
  saveTeam(id: string | undefined, change: TeamChange): Promise<TeamSettings> {
    return this.save('/api/settings/teams', id, change);
  }

  deleteTeam(id: string): Promise<void> {
    return this.http.delete(`/api/settings/teams/${encodeURIComponent(id)}`);
  }

  agents(signal?: AbortSignal): Promise<AgentSettings[]> {
    return this.http.get('/api/settings/agents', signal);
  }

  changeAgent(id: string, change: AgentSettingsChange): Promise<AgentSettings> {
    return this.http.put(`/api/settings/agents/${encodeURIComponent(id)}`, change);
  }

  routing(signal?: AbortSignal): Promise<RoutingSettings> {
    return this.http.get('/api/settings/routing', signal);
  }

  changeRouting(change: RoutingSettings): Promise<RoutingSettings> {
    return this.http.put('/api/settings/routing', change);
  }

  transcripts(signal?: AbortSignal): Promise<TranscriptSettings> {
    return this.http.get('/api/settings/transcripts', signal);
  }

  changeTranscripts(change: TranscriptSettings): Promise<TranscriptSettings> {
    return this.http.put('/api/settings/transcripts', change);
  }

  mail(signal?: AbortSignal): Promise<MailSettings> {
    return this.http.get('/api/settings/mail', signal);
  }

  changeMail(change: MailSettingsChange): Promise<MailSettings> {
    return this.http.put('/api/settings/mail', change);
  }

  /** Sends a mail by the settings as they are saved. */
  testMail(to: string): Promise<void> {
    return this.http.post('/api/settings/mail/test', { to });
  }

  routingFlows(signal?: AbortSignal): Promise<RoutingFlow[]> {
    return this.http.get('/api/settings/routing-flows', signal);
  }

  workingHours(signal?: AbortSignal): Promise<WorkingHoursCalendar[]> {
    return this.http.get('/api/settings/working-hours', signal);
  }

  video(signal?: AbortSignal): Promise<VideoSettings> {
    return this.http.get('/api/settings/video', signal);
  }

  changeVideo(change: VideoSettingsChange): Promise<VideoSettings> {
    return this.http.put('/api/settings/video', change);
  }

  webhooks(signal?: AbortSignal): Promise<Webhook[]> {
    return this.http.get('/api/settings/webhooks', signal);
  }

  /** Makes the webhook, or changes it. */
  putWebhook(key: string, change: WebhookChange): Promise<Webhook> {
    return this.http.put(`/api/settings/webhooks/${encodeURIComponent(key)}`, change);
  }

  deleteWebhook(key: string): Promise<void> {
    return this.http.delete(`/api/settings/webhooks/${encodeURIComponent(key)}`);
  }

  bots(signal?: AbortSignal): Promise<Bot[]> {
    return this.http.get('/api/settings/bots', signal);
  }

  /** Makes the bot, or changes it. */
  putBot(key: string, change: BotChange): Promise<Bot> {
    return this.http.put(`/api/settings/bots/${encodeURIComponent(key)}`, change);
  }

  deleteBot(key: string): Promise<void> {
    return this.http.delete(`/api/settings/bots/${encodeURIComponent(key)}`);
  }

  /** The first ones by shortcut, or those after a page; of one scope, or of all. */
  cannedAnswers(
    scope: AnswerScope | null,
    after: string | null,
    signal?: AbortSignal,
  ): Promise<CannedAnswerPage> {
    const wanted = new URLSearchParams();
    if (scope !== null) wanted.set('scope', scope);
    if (after !== null) wanted.set('after', after);
    return this.http.get(`/api/settings/canned-answers?${wanted.toString()}`, signal);
  }

  cannedAnswer(id: string, signal?: AbortSignal): Promise<CannedAnswer> {
    return this.http.get(`/api/settings/canned-answers/${encodeURIComponent(id)}`, signal);
  }

  /** Makes the canned answer where there is no id yet, or changes it. */
  saveCannedAnswer(id: string | undefined, change: CannedAnswerChange): Promise<CannedAnswer> {
    return this.save('/api/settings/canned-answers', id, change);
  }

  deleteCannedAnswer(id: string): Promise<void> {
    return this.http.delete(`/api/settings/canned-answers/${encodeURIComponent(id)}`);
  }

  dispositionPlaces(signal?: AbortSignal): Promise<DispositionPlace[]> {
    return this.http.get('/api/settings/dispositions', signal);
  }

  dispositions(place: string, signal?: AbortSignal): Promise<DispositionTree> {
    return this.http.get(`/api/settings/dispositions/${encodeURIComponent(place)}`, signal);
  }

  /** Sets all of a place's; those that are not named are deleted. */
  changeDispositions(place: string, change: DispositionTreeChange): Promise<DispositionTree> {
    return this.http.put(`/api/settings/dispositions/${encodeURIComponent(place)}`, change);
  }

  /** The newest entries, or those before the given id. */
  audit(before: number | null, signal?: AbortSignal): Promise<AuditPage> {
    const cursor = before === null ? '' : `before=${before}&`;
    return this.http.get(`/api/settings/audit?${cursor}limit=${AUDIT_PAGE}`, signal);
  }

  private save<T>(path: string, id: string | undefined, change: unknown): Promise<T> {
    if (id === undefined) return this.http.post(path, change);
    return this.http.put(`${path}/${encodeURIComponent(id)}`, change);
  }
}
