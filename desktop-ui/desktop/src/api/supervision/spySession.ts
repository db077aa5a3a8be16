import type { AnsweredForm, Message, Note } from '@parley/wire';
import { addNotePage, emptyNotes, type Notes } from '../cache/notes';
import { addPage, emptyThread, type Thread } from '../cache/thread';
import { ApiProblem } from '../problem';
import type { SupervisionApi } from './supervisionApi';

/** What was said in a chat, as far as it is held. */
export interface SpyLog {
  messages: Message[];
  notes: Note[];
  /** What the customer has filled in. */
  forms: AnsweredForm[];
}

/** Reading one chat, from when it is opened until it is left; the server records both. */
export class SpySession {
  private thread: Thread = emptyThread;
  private notes: Notes = emptyNotes;
  private forms: AnsweredForm[] = [];
  private started: Promise<void> | null = null;

  constructor(
    private readonly api: SupervisionApi,
    private readonly chatId: string,
  ) {}

  /** What is missing after the last. A spying that the server has ended meanwhile begins anew. */
  async read(): Promise<SpyLog> {
    await this.start();
    try {
      await this.fetch();
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.kind !== 'not-spying') throw error;
      this.started = null;
      await this.start();
      await this.fetch();
    }
    return { messages: this.thread.messages, notes: this.notes.notes, forms: this.forms };
  }

  /** Leaves the chat; what was begun is ended after it has begun. */
  async end(): Promise<void> {
    if (!this.started) return;
    const begun = this.started;
    this.started = null;
    // The server ends it by itself once the window is gone.
    await begun.then(() => this.api.stopSpying(this.chatId)).catch(() => undefined);
  }

  private start(): Promise<void> {
    this.started ??= this.api.startSpying(this.chatId).catch((error: unknown) => {
      this.started = null;
      throw error;
    });
    return this.started;
  }

  private async fetch(): Promise<void> {
    this.forms = await this.api.forms(this.chatId);
    for (let more = true; more;) {
      const after = this.thread.syncedSeq;
      const page = await this.api.messages(this.chatId, after);
      this.thread = addPage(this.thread, after, page);
      more = page.messages.length > 0 && this.thread.syncedSeq < page.lastSeq;
    }
    for (let more = true; more;) {
      const after = this.notes.syncedSeq;
      const page = await this.api.notes(this.chatId, after);
      this.notes = addNotePage(this.notes, after, page);
      more = page.notes.length > 0 && this.notes.syncedSeq < page.lastSeq;
    }
  }
}
