import type {
  AnsweredForm,
  PageAttribute,
  CannedAnswer,
  Colleague,
  Decision,
  DispositionChoice,
  FittingAnswer,
  Interaction,
  InteractionPage,
  Me,
  Message,
  MentionPage,
  MessagePage,
  NewNote,
  Note,
  NotePage,
  Offer,
  OwnAnswerChange,
  PastOffer,
  Presence,
  PresenceState,
  RequestTransfer,
  SendMessage,
  TagChange,
  Transfer,
  TransferTargets,
  VideoCall,
  VideoLink,
} from '@parley/wire';
import type { Http } from './http';
import type { SentFile } from './files/sentFile';
import { InteractionListApi } from './interactionListApi';
import { ContactsApi } from './contactsApi';
import { SupervisionApi } from './supervision/supervisionApi';
import { TranscriptsApi } from './transcriptsApi';

/** What the agent's desktop asks of the server, one method per endpoint. */
export class ParleyApi {
  readonly supervision: SupervisionApi;
  readonly contacts: ContactsApi;
  readonly transcripts: TranscriptsApi;
  readonly lists: InteractionListApi;

  constructor(private readonly http: Http) {
    this.supervision = new SupervisionApi(http);
    this.contacts = new ContactsApi(http);
    this.transcripts = new TranscriptsApi(http);
    this.lists = new InteractionListApi(http);
  }

  /** Sends a file as a message; repeated with the same id and bytes it is stored once. */
  sendFile(interactionId: string, { id, text, file, ...rest }: SentFile): Promise<Message> {
    const form = new FormData();
    form.append('id', id);
    if (text !== '') form.append('text', text);
    form.append('file', file, file.name);
    return this.http.upload(`/api/interactions/${interactionId}/attachments`, form, rest);
  }

  me(): Promise<Me> {
    return this.http.get('/api/me');
  }

  setPresence(state: PresenceState, reason: string | null): Promise<Presence> {
    return this.http.put('/api/me/presence', { state, reason });
  }

  offers(): Promise<Offer[]> {
    return this.http.get('/api/offers');
  }

  accept(offerId: string): Promise<Interaction> {
    return this.http.post(`/api/offers/${offerId}/accept`);
  }

  async reject(offerId: string, reason: string): Promise<void> {
    await this.http.post<null>(`/api/offers/${offerId}/reject`, { reason });
  }

  /** Why an offer is in front of me. */
  offerDecision(offerId: string): Promise<Decision> {
    return this.http.get(`/api/offers/${offerId}/decision`);
  }

  /** What the customer of an offered chat has filled in. */
  offerForms(offerId: string): Promise<AnsweredForm[]> {
    return this.http.get(`/api/offers/${offerId}/forms`);
  }

  /** What the customer of a chat of mine has filled in. */
  forms(id: string): Promise<AnsweredForm[]> {
    return this.http.get(`/api/interactions/${id}/forms`);
  }

  /** What the page of a chat of mine told of its customer; not verified. */
  attributes(id: string): Promise<PageAttribute[]> {
    return this.http.get(`/api/interactions/${id}/attributes`);
  }

  /** Adds tags to a chat and takes others off; answers the chat as it is then. */
  changeTags(id: string, change: TagChange): Promise<Interaction> {
    return this.http.post(`/api/interactions/${id}/tags`, change);
  }

  /** Tags that chats have, those of this chat's website first. */
  knownTags(id: string): Promise<string[]> {
    return this.http.get(`/api/interactions/${id}/known-tags`);
  }

  /** To whom a chat was offered, the newest first. */
  offersMade(id: string): Promise<PastOffer[]> {
    return this.http.get(`/api/interactions/${id}/offers`);
  }

  /** How a chat of mine was routed, the oldest step first. */
  decisions(id: string): Promise<Decision[]> {
    return this.http.get(`/api/interactions/${id}/decisions`);
  }

  /** Whom a chat of mine can be offered to. */
  transferTargets(id: string): Promise<TransferTargets> {
    return this.http.get(`/api/interactions/${id}/transfer-targets`);
  }

  /** Offers the chat to somebody else; it stays mine until they accept it. */
  transfer(id: string, request: RequestTransfer): Promise<Transfer> {
    return this.http.post(`/api/interactions/${id}/transfer`, request);
  }

  async withdrawTransfer(id: string): Promise<void> {
    await this.http.delete<null>(`/api/interactions/${id}/transfer`);
  }

  async endWrapUp(id: string): Promise<void> {
    await this.http.post<null>(`/api/interactions/${id}/wrap-up/end`);
  }

  /** All my open interactions and those in wrap-up, page after page. */
  async openInteractions(): Promise<Interaction[]> {
    const found: Interaction[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: InteractionPage = await this.http.get(`/api/interactions?state=open${cursor}`);
      found.push(...page.interactions);
      after = page.next;
    } while (after !== null);
    return found;
  }

  interaction(id: string): Promise<Interaction> {
    return this.http.get(`/api/interactions/${id}`);
  }

  messages(id: string, after: number): Promise<MessagePage> {
    return this.http.get(`/api/interactions/${id}/messages?after=${after}`);
  }

  notes(id: string, after: number): Promise<NotePage> {
    return this.http.get(`/api/interactions/${id}/notes?after=${after}`);
  }

  /** Internal: only the staff sees it. Repeating it with the same id is harmless. */
  addNote(id: string, note: NewNote): Promise<Note> {
    return this.http.post(`/api/interactions/${id}/notes`, note);
  }

  /** Whom a note can mention. */
  colleagues(): Promise<Colleague[]> {
    return this.http.get('/api/colleagues');
  }

  /** The newest notes that mention me. */
  mentions(): Promise<MentionPage> {
    return this.http.get('/api/me/mentions');
  }

  async mentionsSeen(ids: string[]): Promise<void> {
    await this.http.post<null>('/api/me/mentions/seen', { ids });
  }

  send(id: string, message: SendMessage): Promise<Message> {
    return this.http.post(`/api/interactions/${id}/messages`, message);
  }

  /** Closes a chat of mine, with what it came to, if that is said at once. */
  async close(id: string, disposition: Record<string, unknown> | null): Promise<void> {
    const said = disposition === null ? {} : { disposition };
    await this.http.post<null>(`/api/interactions/${id}/close`, said);
  }

  /** What can be said of a chat of mine when it is closed. */
  dispositions(id: string): Promise<DispositionChoice> {
    return this.http.get(`/api/interactions/${id}/dispositions`);
  }

  /** Says what a closed chat of mine came to. */
  async dispose(id: string, disposition: Record<string, unknown>): Promise<void> {
    await this.http.post<null>(`/api/interactions/${id}/disposition`, { disposition });
  }

  /** The calls that I started and that run. */
  videoCalls(): Promise<VideoCall[]> {
    return this.http.get('/api/video-calls');
  }

  startVideo(id: string): Promise<VideoCall> {
    return this.http.post(`/api/interactions/${id}/video`);
  }

  /** The address is as good as a key: it goes into the new tab and nowhere else. */
  joinVideo(id: string): Promise<VideoLink> {
    return this.http.post(`/api/interactions/${id}/video/join`);
  }

  endVideo(id: string): Promise<VideoCall> {
    return this.http.post(`/api/interactions/${id}/video/end`);
  }

  /** The canned answers that fit a chat of mine, filled in for it. */
  fittingAnswers(id: string): Promise<FittingAnswer[]> {
    return this.http.get(`/api/interactions/${id}/canned-answers`);
  }

  /** The canned answers that are mine alone. */
  ownAnswers(): Promise<CannedAnswer[]> {
    return this.http.get('/api/me/canned-answers');
  }

  /** Makes one of my own where there is no id yet, or changes it. */
  saveOwnAnswer(id: string | undefined, change: OwnAnswerChange): Promise<CannedAnswer> {
    const path = '/api/me/canned-answers';
    return id === undefined ? this.http.post(path, change) : this.http.put(`${path}/${id}`, change);
  }

  async deleteOwnAnswer(id: string): Promise<void> {
    await this.http.delete<null>(`/api/me/canned-answers/${id}`);
  }

  logOut(): Promise<{ redirectTo: string }> {
    return this.http.post('/logout');
  }
}
