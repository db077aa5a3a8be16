import type { OfflineMessageRequest } from '@parley/wire';
import { availabilityOf, isOpen } from '../../lib/views';
import type { Answer, Answers } from '../../forms/answers';
import type { ChatContext } from './context';
import { pageUrl } from './pageUrl';
import { refusedAnswers } from './refusedAnswers';
import { NO_OFFLINE, type OfflineDraft } from './state';

/** Where the customer leaves a message when no chat is possible. */
export class OfflineDesk {
  /** What was sent last: the same words keep their key, so that trying again leaves no second one. */
  private attempt: { words: string; request: OfflineMessageRequest } | null = null;

  constructor(private readonly context: ChatContext) {}

  /** A start was refused: what was typed for it becomes the message. */
  startRefused(reason: unknown, answers: Answers): void {
    const { settings } = this.context.store.get();
    const availability = availabilityOf(reason);
    if (!settings || availability === null) return;
    this.context.store.patch({ settings: { ...settings, availability } });
    this.change({ answers });
  }

  /** Nobody took the chat: what the customer wrote there becomes the message. */
  invite(): void {
    const { messages, outbox, offline, name } = this.context.store.get();
    const own = messages.filter(({ author }) => author === 'CUSTOMER');
    const message = [...own, ...outbox].map(({ text }) => text).join('\n');
    const begun = 'message' in offline.answers;
    const answers = { ...(name === '' ? {} : { name }), message };
    this.change({ invited: true, ...(begun ? {} : { answers }) });
  }

  /** Back to the chat that nobody took; what is typed stays. */
  decline(): void {
    this.change({ invited: false });
  }

  type(answers: Answers): void {
    this.change({ answers });
  }

  /** Done with it: the form is empty for the next time. */
  reset(): void {
    this.attempt = null;
    this.context.store.patch({ offline: NO_OFFLINE });
  }

  async send(answers: Record<string, Answer>): Promise<void> {
    if (this.context.store.get().offline.sending) return;
    this.change({ sending: true, notice: null, faults: {} });
    try {
      await this.context.api.leaveMessage(this.request(answers));
      this.attempt = null;
      this.change({ sending: false, sent: true, answers: {} });
    } catch (failure) {
      this.change({
        sending: false,
        ...refusedAnswers(failure, this.context.store.get().language),
      });
    }
  }

  /** Asks anew whether chats are possible: a page may stand open over night. */
  async refresh(): Promise<void> {
    const { settings, offline, inChat } = this.context.store.get();
    if (!settings || isOpen(settings) || inChat) return;
    try {
      const now = await this.context.api.settings();
      const { message } = offline.answers;
      const typed = isOpen(now) && typeof message === 'string' ? { firstText: message } : {};
      this.context.store.patch({ settings: now, ...typed });
    } catch {
      // As it was, then: whoever starts a chat is told by the server what is possible.
    }
  }

  private request(answers: Record<string, Answer>): OfflineMessageRequest {
    const { uuid, page, memory, store } = this.context;
    const words = JSON.stringify(answers);
    if (this.attempt?.words === words) return this.attempt.request;
    const chat = store.get().inChat ? memory.session() : null;
    const request = {
      idempotencyKey: uuid(),
      answers,
      pageUrl: pageUrl(page.url()),
      ...(chat === null ? {} : { interactionId: chat.interactionId }),
    };
    this.attempt = { words, request };
    return request;
  }

  private change(change: Partial<OfflineDraft>): void {
    const { store } = this.context;
    store.patch({ offline: { ...store.get().offline, ...change } });
  }
}
