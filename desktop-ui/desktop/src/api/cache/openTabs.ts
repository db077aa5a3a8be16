import type { KeyValueStorage } from '../../lib/storage';
import { windowKeys } from '../windowMemory';

/** Which chats stand on this window's desktop, over a reload: closed ones are in no list. */
export interface OpenTabs {
  ids(): string[];
  keep(ids: string[]): void;
}

export function openTabs(storage: KeyValueStorage, agentId: string): OpenTabs {
  const key = windowKeys(agentId).tabs;
  return {
    ids: () => {
      const stored = storage.read(key);
      return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
    },
    keep: (ids) => storage.write(key, ids),
  };
}
