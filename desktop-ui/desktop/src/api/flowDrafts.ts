import { isRecord } from '../lib/json';
import type { KeyValueStorage } from '../lib/storage';

/** A diagram that somebody changed and has not published. */
export interface FlowDraft {
  name: string;
  xml: string;
  /** The version it was made from; null for a flow that was never published. */
  basedOn: number | null;
  savedAt: string;
}

/** A flow that exists as a draft only. */
export interface UnpublishedFlow {
  key: string;
  name: string;
  savedAt: string;
}

/** One person's drafts in this browser. Others who use the browser are not shown them. */
export class FlowDrafts {
  constructor(
    private readonly storage: KeyValueStorage,
    private readonly userId: string,
  ) {}

  read(key: string): FlowDraft | null {
    return parseDraft(this.storage.read(this.place(key)));
  }

  write(key: string, draft: FlowDraft): void {
    this.storage.write(this.place(key), draft);
    if (draft.basedOn === null) this.index([...this.indexed().filter((k) => k !== key), key]);
  }

  remove(key: string): void {
    this.storage.remove(this.place(key));
    this.index(this.indexed().filter((known) => known !== key));
  }

  /** The flows that nobody has published yet; no list of the server knows them. */
  unpublished(): UnpublishedFlow[] {
    return this.indexed().flatMap((key) => {
      const draft = this.read(key);
      return draft?.basedOn === null ? [{ key, name: draft.name, savedAt: draft.savedAt }] : [];
    });
  }

  private indexed(): string[] {
    const stored = this.storage.read(this.indexPlace());
    return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
  }

  private index(keys: string[]): void {
    if (keys.length === 0) this.storage.remove(this.indexPlace());
    else this.storage.write(this.indexPlace(), keys);
  }

  private place(key: string): string {
    return `parley.flow-draft.${key}.${this.userId}`;
  }

  private indexPlace(): string {
    return `parley.new-flows.${this.userId}`;
  }
}

function parseDraft(stored: unknown): FlowDraft | null {
  if (!isRecord(stored)) return null;
  const { name, xml, basedOn, savedAt } = stored;
  if (typeof name !== 'string' || typeof xml !== 'string' || xml === '') return null;
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt))) return null;
  if (basedOn !== null && !isVersion(basedOn)) return null;
  return { name, xml, basedOn, savedAt };
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
