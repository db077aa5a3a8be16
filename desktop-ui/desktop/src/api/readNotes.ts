import { isRecord } from '../lib/json';
import type { KeyValueStorage } from '../lib/storage';
import { createStore, type Store } from '../lib/store';
import { windowKeys } from './windowMemory';

type NoteSeqs = Readonly<Record<string, number>>;

/** How far the agent has seen the notes of each chat in this window, over a reload. */
export class ReadNotes {
  readonly seqs: Store<NoteSeqs>;

  constructor(storage: KeyValueStorage, agentId: string) {
    const key = windowKeys(agentId).readNotes;
    this.seqs = createStore(parse(storage.read(key)));
    this.seqs.subscribe(() => storage.write(key, this.seqs.get()));
  }

  mark(interactionId: string, seq: number): void {
    if (seq <= (this.seqs.get()[interactionId] ?? 0)) return;
    this.seqs.update((seqs) => ({ ...seqs, [interactionId]: seq }));
  }

  forget(interactionId: string): void {
    this.seqs.update((seqs) =>
      Object.fromEntries(Object.entries(seqs).filter(([id]) => id !== interactionId)),
    );
  }
}

function parse(stored: unknown): NoteSeqs {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([id, seq]) => (typeof seq === 'number' ? [[id, seq]] : [])),
  );
}
