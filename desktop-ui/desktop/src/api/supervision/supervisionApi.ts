import type {
  Interaction,
  MessagePage,
  Note,
  NotePage,
  OfflineMessagePage,
  ProcessModel,
  ProcessPath,
  SupervisionList,
} from '@parley/wire';
import type { Http } from '../http';

/** What the supervisor's window asks of the server, one method per endpoint. */
export class SupervisionApi {
  constructor(private readonly http: Http) {}

  list(): Promise<SupervisionList> {
    return this.http.get('/api/supervision/interactions');
  }

  interaction(id: string): Promise<Interaction> {
    return this.http.get(path(id));
  }

  process(id: string): Promise<ProcessPath> {
    return this.http.get(`${path(id)}/process`);
  }

  model(definitionId: string): Promise<ProcessModel> {
    return this.http.get(
      `/api/supervision/process-definitions/${encodeURIComponent(definitionId)}`,
    );
  }

  offlineMessages(state: string, after: string | null): Promise<OfflineMessagePage> {
    const cursor = after === null ? '' : `&after=${encodeURIComponent(after)}`;
    return this.http.get(`/api/supervision/offline-messages?state=${state}${cursor}`);
  }

  async finishOffline(id: string): Promise<void> {
    const path = `/api/supervision/offline-messages/${encodeURIComponent(id)}/done`;
    await this.http.post<null>(path);
  }

  async startSpying(id: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/spy`);
  }

  async stopSpying(id: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/spy/end`);
  }

  messages(id: string, after: number): Promise<MessagePage> {
    return this.http.get(`${path(id)}/messages?after=${after}`);
  }

  notes(id: string, after: number): Promise<NotePage> {
    return this.http.get(`${path(id)}/notes?after=${after}`);
  }

  whisper(id: string, whisper: { id: string; text: string }): Promise<Note> {
    return this.http.post(`${path(id)}/whisper`, whisper);
  }

  async close(id: string, reason: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/close`, { reason });
  }
}

function path(id: string): string {
  return `/api/supervision/interactions/${encodeURIComponent(id)}`;
}
