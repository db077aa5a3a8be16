import type {
  Bot,
  BotChange,
  AuditPage,
  QueueSettings,
  RoutingFlow,
  VideoSettings,
  VideoSettingsChange,
  Webhook,
  WebhookChange,
  WebsiteChange,
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

  queues(signal?: AbortSignal): Promise<QueueSettings[]> {
    return this.http.get('/api/settings/queues', signal);
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

  /** The newest entries, or those before the given id. */
  audit(before: number | null, signal?: AbortSignal): Promise<AuditPage> {
    const cursor = before === null ? '' : `before=${before}&`;
    return this.http.get(`/api/settings/audit?${cursor}limit=${AUDIT_PAGE}`, signal);
  }
}
