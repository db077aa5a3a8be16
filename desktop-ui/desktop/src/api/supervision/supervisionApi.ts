import type {
  AnsweredForm,
  Decision,
  Interaction,
  MessagePage,
  NewNote,
  Note,
  NotePage,
  OfflineMessagePage,
  PageAttribute,
  ProcessModel,
  ProcessPath,
  SupervisedAgent,
  SupervisedQueue,
  SupervisionList,
} from '@parley/wire';
import type { Http } from '../http';

/** What the supervisor's window asks of the server, one method per endpoint. */
export class SupervisionApi {
  constructor(private readonly http: Http) {}

  list(): Promise<SupervisionList> {
    return this.http.get('/api/supervision/interactions');
  }

  agents(): Promise<SupervisedAgent[]> {
    return this.http.get('/api/supervision/agents');
  }

  queues(): Promise<SupervisedQueue[]> {
    return this.http.get('/api/supervision/queues');
  }

  /** How the chat was routed, the oldest step first. */
  decisions(id: string): Promise<Decision[]> {
    return this.http.get(`${path(id)}/decisions`);
  }

  /** What its customer has filled in. */
  forms(id: string): Promise<AnsweredForm[]> {
    return this.http.get(`${path(id)}/forms`);
  }

  /** What its page told of its customer; not verified. */
  attributes(id: string): Promise<PageAttribute[]> {
    return this.http.get(`${path(id)}/attributes`);
  }

  /** The chat becomes mine, whoever has it. */
  async takeOver(id: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/take-over`);
  }

  /** The chat goes to the head of its queue. */
  async offerAgain(id: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/re-offer`);
  }

  /** The chat goes to the head of another queue. */
  async move(id: string, queueId: string): Promise<void> {
    await this.http.post<null>(`${path(id)}/move`, { queueId });
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

  /** For all of the staff, while I read along. */
  addNote(id: string, note: NewNote): Promise<Note> {
    return this.http.post(`${path(id)}/notes`, note);
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
