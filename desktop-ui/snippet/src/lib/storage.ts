/** What the chat needs of `localStorage`. */
export interface KeyValues {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** `localStorage`, or a map that lives as long as the page where the browser blocks it. */
export function browserStorage(open: () => Storage = () => window.localStorage): KeyValues {
  const storage = usable(open);
  return storage ? writeThrough(storage) : new MapStorage();
}

function usable(open: () => Storage): Storage | null {
  try {
    const storage = open();
    storage.setItem('parley/probe', '1');
    storage.removeItem('parley/probe');
    return storage;
  } catch {
    // Blocked by the browser's settings, a sandboxed frame, or full: the page's memory has to do.
    return null;
  }
}

function writeThrough(storage: Storage): KeyValues {
  return {
    get: (key) => storage.getItem(key),
    set: (key, value) => {
      try {
        storage.setItem(key, value);
      } catch {
        // Full since the probe: the chat goes on, only a reload would miss this value.
        storage.removeItem(key);
      }
    },
    remove: (key) => storage.removeItem(key),
  };
}

/** Values that live as long as the page. */
export class MapStorage implements KeyValues {
  private readonly values = new Map<string, string>();

  get(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.values.set(key, value);
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  /** All that is kept. */
  all(): IterableIterator<[string, string]> {
    return this.values.entries();
  }
}
