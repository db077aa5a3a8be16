import type { StartRequest } from '@parley/wire';
import { Refused, Unreachable } from '../../api/failures';
import type { Answer, Faults } from '../../forms/answers';
import { backoff } from '../../lib/backoff';
import { pause } from '../../lib/clock';
import type { ChatContext } from './context';
import type { Session } from './memory';
import { pageUrl } from './pageUrl';
import { answersOf, formOf } from './preChat';
import { refusedAnswers } from './refusedAnswers';
import { NO_PRE_CHAT } from './state';
import type { Visitor } from './visitor';

const DRAFT_LIFE_MS = 10 * 60 * 1_000;

/**
 * Turns the first message into one chat: the request is kept before it is sent first and repeated word
 * for word until it has an answer, over reloads and in whichever tab.
 */
export class Starter {
  private running = false;

  constructor(
    private readonly context: ChatContext,
    private readonly onStarted: (session: Session) => void,
    private readonly onUnavailable: (request: StartRequest, reason: unknown) => void,
    private readonly visitor: Pick<Visitor, 'identity' | 'isRefused' | 'queueHint'>,
  ) {}

  /** By name and message alone. */
  start(name: string, text: string): void {
    this.begin(text, name === '' ? {} : { form: { name } });
  }

  /** By the website's form, whose field `message` is the first message. */
  fill({ message, ...answers }: Record<string, Answer>): void {
    this.begin(typeof message === 'string' ? message : '', { form: formOf(answers) });
  }

  private begin(text: string, form: Pick<StartRequest, 'form'>): void {
    if (this.running || this.context.memory.draft()) return this.resume();
    const request = this.request(text, form);
    this.context.memory.saveDraft({ request, madeAt: this.context.clock.now() });
    this.resume();
  }

  /** Goes on with a start that a reload interrupted, or that another tab has begun. */
  resume(): void {
    const draft = this.context.memory.draft();
    if (this.running || !draft) return;
    if (this.context.clock.now() - draft.madeAt > DRAFT_LIFE_MS)
      return this.giveBack(draft.request);
    this.running = true;
    this.context.store.patch({ starting: true, notice: null });
    void this.run();
  }

  private async run(): Promise<void> {
    try {
      await this.context.lock('parley/start', () => this.series());
    } finally {
      this.running = false;
      this.context.store.patch({ starting: false });
    }
  }

  private async series(): Promise<void> {
    const { memory, clock, random, store } = this.context;
    for (let attempt = 0; ; attempt += 1) {
      const session = memory.session();
      if (session) {
        this.onStarted(session);
        return;
      }
      const draft = memory.draft();
      if (!draft || (await this.attempt(draft.request))) return;
      store.patch({ notice: store.get().language.words.noConnectionYet });
      await pause(clock, backoff(attempt, random));
    }
  }

  /** One request; true when its answer is final. */
  private async attempt(request: StartRequest): Promise<boolean> {
    const { api, memory } = this.context;
    try {
      const { interactionId, token } = await api.start({ ...request, ...this.visitor.identity });
      memory.saveSession({ interactionId, token });
      this.context.store.patch({ preChat: NO_PRE_CHAT });
      this.onStarted({ interactionId, token });
      return true;
    } catch (failure) {
      if (failure instanceof Unreachable) return false;
      if (this.visitor.isRefused(failure)) return this.attempt(request);
      this.refused(request, failure);
      return true;
    }
  }

  private refused(request: StartRequest, failure: unknown): void {
    const unavailable = failure instanceof Refused && failure.kind === 'chat-unavailable';
    const { faults, notice } = refusedAnswers(failure, this.context.store.get().language);
    this.giveBack(request, unavailable ? null : notice, faults);
    if (unavailable) this.onUnavailable(request, failure.problem.reason);
  }

  /** The text goes back into the form, for the customer to decide. */
  private giveBack(
    { form, message }: StartRequest,
    notice: string | null = null,
    faults: Faults = {},
  ): void {
    this.context.memory.forgetDraft();
    const answers = answersOf(form, message.text);
    const name = form?.name ?? '';
    this.context.store.patch({
      firstText: message.text,
      name,
      notice,
      preChat: { answers, faults },
    });
  }

  private request(text: string, form: Pick<StartRequest, 'form'>): StartRequest {
    const { uuid, page, memory } = this.context;
    const returningToken = memory.returningToken();
    return {
      idempotencyKey: uuid(),
      ...form,
      ...(returningToken === null ? {} : { returningToken }),
      pageUrl: pageUrl(page.url()),
      ...(page.referrer() === '' ? {} : { referrer: pageUrl(page.referrer()) }),
      ...this.visitor.queueHint,
      message: { id: uuid(), text },
    };
  }
}
