import { parseUntrusted } from './json';

/** Browser storage that never throws: a full or forbidden storage only forgets. */
export interface KeyValueStorage {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

export function browserStorage(storage: () => Storage): KeyValueStorage {
  return {
    read: (key) => attempt(() => parseUntrusted(storage().getItem(key) ?? '')),
    write: (key, value) => attempt(() => storage().setItem(key, JSON.stringify(value))),
    remove: (key) => attempt(() => storage().removeItem(key)),
  };
}

/** Storage that lives as long as the object: for tests and for browsers without one. */
export function memoryStorage(): KeyValueStorage {
  const values = new Map<string, unknown>();
  return {
    read: (key) => values.get(key),
    write: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
  };
}

// Private windows and exhausted quotas throw here; losing a draft's copy must not break the chat.
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
