import type {
  AnswerForm,
  CustomerEvent,
  Message,
  OfflineMessageRequest,
  RateChat,
  SendMessage,
  StartRequest,
  TranscriptMailRequest,
} from '@parley/wire';
import type { ChatApi } from '../src/api/client';
import { Refused, Unreachable } from '../src/api/failures';
import type { CustomerView, WebsiteView } from '../src/lib/views';
import { callRuns } from '../src/features/chat/calls';
import type { OpenStream, Receipt, StreamListener } from '../src/api/stream';
import { customerMessage, INTERACTION_ID, SHOP, waiting } from './fixtures';

/** A server of one chat, in memory: as strict about ids and order as the real one. */
export class FakeServer {
  interaction: CustomerView = waiting();
  settings: WebsiteView = SHOP;
  messages: Message[] = [];
  offlineMessages: OfflineMessageRequest[] = [];
  starts: (StartRequest & { identity?: string })[] = [];
  sends: SendMessage[] = [];
  receipts: Receipt[] = [];
  tokens = new Set(['token-1']);
  reachable = true;
  formAnswers: AnswerForm[] = [];
  /** Gets each answer to a form before it is taken; throws to refuse it. */
  inspectForm: (form: AnswerForm) => void = () => undefined;
  identities: string[] = [];
  attributes: Readonly<Record<string, string>>[] = [];
  ratings: RateChat[] = [];
  /** Gets each rating before it is taken; throws to refuse it. */
  inspectRating: (rating: RateChat) => void = () => undefined;
  /** Gets each message before it is taken; throws to refuse it. */
  inspect: (message: SendMessage) => void = () => undefined;
  inspectStart: () => void = () => undefined;
  inspectOffline: () => void = () => undefined;
  private readonly listeners = new Set<StreamListener>();

  readonly openStream: OpenStream = (token, listener) => {
    queueMicrotask(() => {
      if (!this.reachable || !this.tokens.has(token)) {
        listener.onDown();
        return;
      }
      this.listeners.add(listener);
      listener.onOnline();
    });
    return {
      receipt: (receipt) => void this.receipts.push(receipt),
      typing: () => undefined,
      close: () => void this.listeners.delete(listener),
    };
  };

  readonly api: ChatApi = {
    settings: () => this.answer(() => this.settings),
    start: (request) =>
      this.answer(() => {
        this.starts.push(request);
        this.inspectStart();
        if (this.messages.length === 0) this.store(request.message);
        return { interactionId: INTERACTION_ID, token: 'token-1' };
      }),
    identify: (token, identity) => this.answer(() => void this.identities.push(identity), token),
    setAttributes: (token, attributes) =>
      this.answer(() => void this.attributes.push(attributes), token),
    leaveMessage: (message) =>
      this.answer(() => {
        this.offlineMessages.push(message);
        this.inspectOffline();
        return { id: message.idempotencyKey };
      }),
    interaction: (token) =>
      this.answer(() => ({ ...this.interaction, lastSeq: this.messages.length }), token),
    messages: (token, after) =>
      this.answer(
        () => ({ messages: this.messages.slice(after), lastSeq: this.messages.length }),
        token,
      ),
    send: (token, message) => this.answer(() => this.take(message), token),
    answerForm: (token, form) => this.answer(() => this.takeForm(form), token),
    rate: (token, rating) => this.answer(() => this.takeRating(rating), token),
    joinVideo: (token) => this.answer(() => this.join(), token),
    transcript: (token) => this.answer(() => new Blob(['%PDF']), token),
    mailTranscript: (token, request) => this.answer(() => this.takeMail(request), token),
    close: (token) =>
      this.answer(() => this.change({ state: 'CLOSED', closedBy: 'CUSTOMER' }), token),
  };

  /** Whom chats were to be mailed to; whatever has an at sign is an address. */
  readonly mails: TranscriptMailRequest[] = [];

  private takeMail(request: TranscriptMailRequest): void {
    if (!request.address.includes('@')) throw refusal('transcript-address-invalid', 422);
    this.mails.push(request);
    this.change({ transcriptMail: 'REQUESTED' });
  }

  get streams(): number {
    return this.listeners.size;
  }

  emit(event: CustomerEvent): void {
    for (const listener of [...this.listeners]) listener.onEvent(event);
  }

  change(change: Partial<CustomerView>): void {
    this.interaction = { ...this.interaction, ...change, lastSeq: this.messages.length };
    this.emit({ type: 'interaction', interaction: this.interaction });
  }

  /** A message of the other side; `live: false` loses its event on the way. */
  say(message: Message, live = true): void {
    this.messages.push(message);
    if (live) this.emit({ type: 'message', message });
  }

  cut(): void {
    this.reachable = false;
    for (const listener of [...this.listeners]) {
      this.listeners.delete(listener);
      listener.onDown();
    }
  }

  private join() {
    if (!callRuns(this.messages)) throw refusal('video-call-ended', 409);
    return { url: 'https://meet.example/room?jwt=x' };
  }

  private takeForm(form: AnswerForm): void {
    this.formAnswers.push(form);
    this.inspectForm(form);
    if (this.interaction.form?.id !== form.id) throw refusal('form-not-asked', 409);
    this.change({ form: null });
  }

  private takeRating(rating: RateChat): void {
    this.ratings.push(rating);
    this.inspectRating(rating);
    if (!this.interaction.ratingForm) throw refusal('rating-not-asked', 409);
    this.interaction = { ...this.interaction, ratingForm: null };
  }

  private take(message: SendMessage): Message {
    this.sends.push(message);
    this.inspect(message);
    if (this.interaction.state === 'CLOSED') throw refusal('interaction-closed', 409);
    const known = this.messages.find(({ id }) => id === message.id);
    if (known) return known;
    const stored = this.store(message);
    this.emit({ type: 'message', message: stored });
    return stored;
  }

  private store({ id, text }: SendMessage): Message {
    const message = customerMessage(this.messages.length + 1, id, text);
    this.messages.push(message);
    return message;
  }

  private async answer<T>(work: () => T, token = 'token-1'): Promise<T> {
    await Promise.resolve();
    if (!this.reachable) throw new Unreachable('cut');
    if (!this.tokens.has(token)) throw refusal('unauthenticated', 401);
    return work();
  }
}

export function refusal(kind: string, status: number, more: object = {}): Refused {
  return new Refused({ type: `/problems/${kind}`, title: kind, status, ...more });
}
