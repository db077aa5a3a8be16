import type { KeyValueStorage } from '../lib/storage';

/** Where this window keeps an agent's things over a reload. */
export function windowKeys(agentId: string) {
  return {
    tabs: `parley.tabs.${agentId}`,
    drafts: `parley.drafts.${agentId}`,
    noteDrafts: `parley.noteDrafts.${agentId}`,
    readNotes: `parley.readNotes.${agentId}`,
    outbox: `parley.outbox.${agentId}`,
    listText: `parley.listText.${agentId}`,
  };
}

/** Leaves nothing of an agent's chats behind for whoever uses this window next. */
export function forgetAgent(storage: KeyValueStorage, agentId: string): void {
  for (const key of Object.values(windowKeys(agentId))) storage.remove(key);
}
