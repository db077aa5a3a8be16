import type { StartRequest } from '@parley/wire';
import { type Fields, isFields, parseJson } from '../../lib/json';
import type { KeyValues } from '../../lib/storage';
import { keptForm } from './preChat';
import type { UnsentMessage } from './state';

/** The customer's key to one interaction. */
export interface Session {
  interactionId: string;
  token: string;
}

/** A start that may have to be repeated word for word. */
export interface StartDraft {
  request: StartRequest;
  madeAt: number;
}

export interface Preferences {
  open: boolean;
  muted: boolean;
}

type Slot = 'session' | 'draft' | 'outbox' | 'read' | 'returning' | 'preferences';

/** What one website's chat keeps in the browser, shared by its tabs; what it reads is checked first. */
export class ChatMemory {
  constructor(
    private readonly storage: KeyValues,
    private readonly websiteKey: string,
  ) {}

  /** Whether a changed storage key is one of ours; null means that everything was cleared. */
  owns(key: string | null): boolean {
    return key === null || key.startsWith(this.key(''));
  }

  session(): Session | null {
    const stored = this.read('session');
    if (typeof stored?.interactionId !== 'string' || typeof stored.token !== 'string') return null;
    return { interactionId: stored.interactionId, token: stored.token };
  }

  saveSession(session: Session): void {
    this.write('session', session);
    this.forget('draft');
    this.forget('returning');
  }

  /** The token of the chat before, by which its agent is asked first; null for a new customer. */
  returningToken(): string | null {
    const token = this.read('returning')?.token;
    return typeof token === 'string' ? token : null;
  }

  saveReturningToken(token: string): void {
    this.write('returning', { token });
  }

  draft(): StartDraft | null {
    const stored = this.read('draft');
    const request = stored && startRequest(stored.request);
    return request && typeof stored.madeAt === 'number' ? { request, madeAt: stored.madeAt } : null;
  }

  saveDraft(draft: StartDraft): void {
    this.write('draft', draft);
  }

  forgetDraft(): void {
    this.forget('draft');
  }

  outbox(): UnsentMessage[] {
    const stored = this.read('outbox')?.messages;
    return Array.isArray(stored) ? stored.flatMap(unsentMessage) : [];
  }

  /** Changes the outbox as it stands now, which another tab may have changed since. */
  changeOutbox(change: (outbox: UnsentMessage[]) => UnsentMessage[]): UnsentMessage[] {
    const messages = change(this.outbox());
    if (messages.length > 0) this.write('outbox', { messages });
    else this.forget('outbox');
    return messages;
  }

  readSeq(): number {
    const seq = this.read('read')?.seq;
    return typeof seq === 'number' ? seq : 0;
  }

  saveReadSeq(seq: number): void {
    if (seq > this.readSeq()) this.write('read', { seq });
  }

  preferences(): Preferences {
    const stored = this.read('preferences');
    return { open: stored?.open === true, muted: stored?.muted === true };
  }

  savePreferences(preferences: Preferences): void {
    this.write('preferences', preferences);
  }

  /** Forgets the chat, but not who it was with nor how the customer likes the window. */
  forgetChat(): void {
    const slots: Slot[] = ['session', 'draft', 'outbox', 'read'];
    slots.forEach((slot) => this.forget(slot));
  }

  private key(slot: Slot | ''): string {
    return `parley/${this.websiteKey}/${slot}`;
  }

  private read(slot: Slot): Fields | null {
    const value = parseJson(this.storage.get(this.key(slot)));
    return isFields(value) ? value : null;
  }

  private write(slot: Slot, value: object): void {
    this.storage.set(this.key(slot), JSON.stringify(value));
  }

  private forget(slot: Slot): void {
    this.storage.remove(this.key(slot));
  }
}

function startRequest(value: unknown): StartRequest | null {
  if (!isFields(value) || typeof value.idempotencyKey !== 'string') return null;
  const [message] = unsentMessage(value.message);
  if (!message) return null;
  const form = keptForm(value.form);
  return {
    idempotencyKey: value.idempotencyKey,
    message: { id: message.id, text: message.text },
    ...(form === undefined ? {} : { form }),
    ...(typeof value.pageUrl === 'string' ? { pageUrl: value.pageUrl } : {}),
    ...(typeof value.queueHint === 'string' ? { queueHint: value.queueHint } : {}),
    ...(typeof value.referrer === 'string' ? { referrer: value.referrer } : {}),
    ...(typeof value.returningToken === 'string' ? { returningToken: value.returningToken } : {}),
  };
}

function unsentMessage(value: unknown): UnsentMessage[] {
  if (!isFields(value) || typeof value.id !== 'string' || typeof value.text !== 'string') return [];
  const problem = typeof value.problem === 'string' ? value.problem : null;
  return [{ id: value.id, text: value.text, problem }];
}
