import { failureText, Refused, Unreachable } from '../../api/failures';
import type { Answer } from '../../forms/answers';
import { spokenLanguage } from '../../language/choose';
import { avatarOf } from '../../lib/look';
import { persevere } from '../../lib/persevere';
import { AskedForm } from './askedForm';
import { ChatCopy } from './chatCopy';
import type { ChatFiles } from './chatFiles';
import type { ChatContext } from './context';
import { Follower } from './follower';
import type { Session } from './memory';
import { joinCall } from './joining';
import { OfflineDesk } from './offline';
import { rateChat } from './rating';
import { Sender } from './sender';
import { Starter } from './starter';
import { type ChatState, WITHOUT_CHAT } from './state';
import { callsForAttention } from './timeline';
import { Visitor } from './visitor';

const TYPING_PAUSE_MS = 3_000;

/** A session with the two that work for it. */
interface Running {
  session: Session;
  follower: Follower;
  sender: Sender;
}

/** The customer's chat on this page: what the widget can do, and what the page tells it. */
export class Chat {
  /** Where a message is left when no chat is possible. */
  readonly offline: OfflineDesk;
  /** The form that the chat's flow asks. */
  readonly form: AskedForm;
  /** What the customer keeps of the chat. */
  readonly copy: ChatCopy;
  /** What the page says of its customer. */
  readonly visitor: Visitor;
  /** What begins a chat. */
  readonly starter: Starter;
  private running: Running | null = null;
  private typedAt = 0;
  private windowLoads = false;

  constructor(private readonly context: ChatContext) {
    this.offline = new OfflineDesk(context);
    const chat = () => {
      const { running } = this;
      return running && { token: running.session.token, sync: () => running.follower.sync() };
    };
    this.form = new AskedForm(context, chat);
    this.copy = new ChatCopy(context, chat);
    this.visitor = new Visitor(context, () => this.running?.session.token ?? null);
    this.starter = new Starter(
      context,
      (session) => this.adopt(session, true),
      ({ form, message }, reason) =>
        this.offline.startRefused(reason, {
          ...(form?.name ? { name: form.name } : {}),
          ...(form?.email ? { email: form.email } : {}),
          message: message.text,
        }),
      this.visitor,
    );
  }

  /** Fetches the website's settings and goes on with what an earlier page began. */
  async boot(): Promise<void> {
    this.context.store.patch(this.context.memory.preferences());
    this.restore();
    await this.loadSettings();
  }

  open(): void {
    this.prefer({ open: true });
    this.running?.follower.report();
    void this.offline.refresh();
  }

  minimise(): void {
    this.prefer({ open: false });
  }

  /** Fetches the code of the window, unless it is there; tries again until it is. */
  loadWindow(): void {
    if (this.windowLoads) return;
    this.windowLoads = true;
    const { store, loadWindow } = this.context;
    void persevere(this.context, loadWindow).then((showWindow) => store.patch({ showWindow }));
  }

  toggleSound(): void {
    this.prefer({ muted: !this.context.store.get().muted });
  }

  start(name: string, text: string): void {
    this.starter.start(name.trim(), text.trim());
  }

  send(text: string): void {
    this.running?.sender.add(text.trim());
  }

  retry(): void {
    void this.running?.sender.flush();
  }

  discard(id: string): void {
    this.running?.sender.discard(id);
  }

  /** The customer is writing; passed on every few seconds only. */
  typing(): void {
    const now = this.context.clock.now();
    if (now - this.typedAt < TYPING_PAUSE_MS) return;
    this.typedAt = now;
    this.running?.follower.typing();
  }

  /** Ends the chat; whether that worked. */
  async end(): Promise<boolean> {
    const { running } = this;
    if (!running) return true;
    this.context.store.patch({ notice: null });
    try {
      await this.context.api.close(running.session.token);
    } catch (failure) {
      if (!this.endsAnyway(failure, running.session)) return false;
    }
    await running.follower.sync();
    return true;
  }

  /** Gives the rating to the server; answers what is wrong with it, or null. */
  async rate(answers: Record<string, Answer>): ReturnType<typeof rateChat> {
    const { running } = this;
    if (!running) return null;
    const wrong = await rateChat(this.context, running.session.token, answers);
    if (!wrong) await running.follower.sync();
    return wrong;
  }

  /** Leads into the running video call, in a new tab. */
  joinCall(): void {
    const { running } = this;
    if (!running) return;
    void joinCall(this.context, running.session.token, () => void running.follower.sync());
  }

  /** The code that draws forms. */
  loadForms(): ReturnType<ChatContext['loadForms']> {
    return this.context.loadForms();
  }

  /** The code that draws emoji. */
  loadEmoji(): ReturnType<ChatContext['loadEmoji']> {
    return this.context.loadEmoji(this.context.store.get().language.tag);
  }

  /** What has to do with the files of this chat; null without one. */
  get files(): ChatFiles | null {
    const { running } = this;
    if (!running) return null;
    return {
      access: { origin: this.context.origin, token: running.session.token },
      load: () => this.context.loadFiles(),
      newId: () => this.context.uuid(),
      onTaken: (message) => running.follower.take([message]),
    };
  }

  /** Leaves the closed chat; what could not be sent is where the first message is written. */
  startNew(): void {
    const { running } = this;
    if (running) this.context.memory.saveReturningToken(running.session.token);
    this.offline.reset();
    this.leave(null);
    void this.offline.refresh();
  }

  /** Another tab changed what is stored. */
  storageChanged(key: string | null): void {
    const { memory, store } = this.context;
    if (!memory.owns(key)) return;
    const session = memory.session();
    if (session?.token !== this.running?.session.token) this.leaveFor(session);
    if (!session) this.starter.resume();
    else store.patch({ outbox: memory.outbox(), readSeq: memory.readSeq() });
  }

  /** The page is focused or visible again. */
  wake(): void {
    this.running?.follower.wake();
    this.running?.follower.report();
    void this.running?.sender.flush();
  }

  networkLost(): void {
    this.running?.follower.networkLost();
  }

  private async loadSettings(): Promise<void> {
    const { api, store } = this.context;
    const settings = await persevere(
      this.context,
      () => api.settings(),
      (failure) => !(failure instanceof Unreachable),
    );
    store.patch({ language: await spokenLanguage(this.context, settings.look) });
    store.patch({ settings, avatar: avatarOf(settings.look, this.context.origin) });
  }

  private restore(): void {
    const session = this.context.memory.session();
    if (session) this.adopt(session);
    else this.starter.resume();
  }

  private adopt(session: Session, isNew = false): void {
    if (this.running?.session.token === session.token) return;
    this.stop();
    const { store, memory } = this.context;
    store.patch({
      ...WITHOUT_CHAT,
      inChat: true,
      outbox: memory.outbox(),
      readSeq: memory.readSeq(),
      firstText: '',
      notice: null,
    });
    this.follow(session);
    this.visitor.chatRuns(isNew);
  }

  private follow(session: Session): void {
    const gone = () => this.gone(session);
    const follower = new Follower(this.context, session, {
      onOnline: () => void this.running?.sender.flush(),
      onArrival: (message) => callsForAttention(message) && this.announce(),
      onGone: gone,
    });
    const sender = new Sender(this.context, session, follower, gone);
    this.running = { session, follower, sender };
    follower.start();
    void sender.flush();
  }

  private announce(): void {
    const { store, page, beep } = this.context;
    const { open, muted } = store.get();
    if (!muted && !(open && page.isWatched())) beep();
  }

  private endsAnyway(failure: unknown, session: Session): boolean {
    if (failure instanceof Refused && failure.kind === 'interaction-closed') return true;
    if (failure instanceof Refused && failure.isGone) this.gone(session);
    else
      this.context.store.patch({ notice: failureText(failure, this.context.store.get().language) });
    return false;
  }

  /** The server does not know this token: another tab may have a newer one, else all starts afresh. */
  private gone(session: Session): void {
    if (this.running?.session !== session) return;
    const stored = this.context.memory.session();
    if (stored && stored.token !== session.token) return this.adopt(stored);
    this.leave(this.context.store.get().language.words.earlierGone);
  }

  private leaveFor(session: Session | null): void {
    if (session) return this.adopt(session);
    this.stop();
    this.context.store.patch({ ...WITHOUT_CHAT, notice: null });
  }

  private leave(notice: string | null): void {
    const { store, memory } = this.context;
    const firstText = store
      .get()
      .outbox.map(({ text }) => text)
      .join('\n');
    this.stop();
    memory.forgetChat();
    store.patch({ ...WITHOUT_CHAT, firstText, notice });
  }

  private stop(): void {
    this.running?.follower.stop();
    this.running?.sender.stop();
    this.running = null;
  }

  private prefer(change: Partial<Pick<ChatState, 'open' | 'muted'>>): void {
    const { store, memory } = this.context;
    store.patch(change);
    const { open, muted } = store.get();
    memory.savePreferences({ open, muted });
  }
}
