import type { NoteMention } from '@parley/wire';
import { isRecord } from '../lib/json';
import { mentionParts } from '../lib/mentionParts';
import { newId } from '../lib/newId';
import type { KeyValueStorage } from '../lib/storage';
import { createStore, type Store } from '../lib/store';
import { windowKeys } from './windowMemory';

/** A note begun but not stored; its id stays, so that trying again stores nothing twice. */
export interface NoteDraft {
  id: string;
  text: string;
  /** Who was chosen while it was written; only those still in the text are mentioned. */
  mentions: NoteMention[];
}

type Drafts = Readonly<Record<string, NoteDraft>>;

export function emptyNote(): NoteDraft {
  return { id: newId(), text: '', mentions: [] };
}

/** The draft with another text; another text is another note. */
export function rewritten(draft: NoteDraft, text: string, chosen?: NoteMention): NoteDraft {
  const mentions = chosen
    ? [...draft.mentions.filter(({ id }) => id !== chosen.id), chosen]
    : draft.mentions;
  return { id: newId(), text, mentions };
}

/** The ids of those whose names the text still holds. */
export function mentionedIn({ text, mentions }: NoteDraft): string[] {
  const named = new Set(
    mentionParts(text, mentions).flatMap(({ text: part, mentioned }) => (mentioned ? [part] : [])),
  );
  return mentions.filter(({ name }) => named.has(`@${name}`)).map(({ id }) => id);
}

/** The notes begun in this window, per chat; kept over a reload. */
export class NoteDrafts {
  readonly all: Store<Drafts>;

  constructor(storage: KeyValueStorage, agentId: string) {
    const key = windowKeys(agentId).noteDrafts;
    this.all = createStore(parse(storage.read(key)));
    this.all.subscribe(() => storage.write(key, this.all.get()));
  }

  write(interactionId: string, draft: NoteDraft): void {
    this.all.update((drafts) =>
      draft.text === '' ? without(drafts, interactionId) : { ...drafts, [interactionId]: draft },
    );
  }

  forget(interactionId: string): void {
    this.all.update((drafts) => without(drafts, interactionId));
  }
}

function without(drafts: Drafts, interactionId: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== interactionId));
}

function parse(stored: unknown): Drafts {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([chat, draft]) => {
      const read = readDraft(draft);
      return read ? [[chat, read]] : [];
    }),
  );
}

function readDraft(stored: unknown): NoteDraft | null {
  if (!isRecord(stored)) return null;
  const { id, text, mentions } = stored;
  if (typeof id !== 'string' || typeof text !== 'string' || !Array.isArray(mentions)) return null;
  return { id, text, mentions: mentions.flatMap(readMention) };
}

function readMention(stored: unknown): NoteMention[] {
  if (!isRecord(stored)) return [];
  const { id, name } = stored;
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}
