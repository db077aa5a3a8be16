import type { KeyValueStorage } from '../lib/storage';
import { isRecord } from '../lib/json';
import { createStore, type Store } from '../lib/store';
import { windowKeys } from './windowMemory';

export type DraftTexts = Readonly<Record<string, string>>;

/** Text begun but not sent, per chat; kept over a reload of the window. */
export class Drafts {
  readonly texts: Store<DraftTexts>;

  constructor(
    private readonly storage: KeyValueStorage,
    agentId: string,
  ) {
    const key = windowKeys(agentId).drafts;
    this.texts = createStore(parse(storage.read(key)));
    this.texts.subscribe(() => this.storage.write(key, this.texts.get()));
  }

  write(interactionId: string, text: string): void {
    this.texts.update((texts) => {
      const others = Object.entries(texts).filter(([id]) => id !== interactionId);
      return Object.fromEntries(text === '' ? others : [...others, [interactionId, text]]);
    });
  }
}

function parse(stored: unknown): DraftTexts {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, text]) => (typeof text === 'string' ? [[id, text]] : [])),
  );
}
