import type { ListedInteraction } from '@parley/wire';
import type { ListScope } from '../../api/interactionListApi';

export type RowAction =
  'show' | 'transcript' | 'transcriptWith' | 'close' | 'closeAndDispose' | 'dispose';

/** Who looks at the list. */
export interface Reader {
  id: string;
  scope: ListScope;
  /** Whether they can have chats of their own. */
  isAgent: boolean;
  /** Which transcripts they may have. */
  transcripts: { plain: boolean; attachments: boolean };
}

/** What the reader can do: who has a chat disposes of it, supervisors close any with a reason. */
export function actionsOn(row: ListedInteraction, reader: Reader): RowAction[] {
  const actions: RowAction[] = ['show'];
  if (reader.transcripts.plain) actions.push('transcript');
  if (reader.transcripts.attachments) actions.push('transcriptWith');
  const own = isOwn(row, reader);
  if (row.state === 'CONVERSATION' && own) actions.push('close', 'closeAndDispose');
  else if (row.state !== 'CLOSED' && reader.scope === 'all') actions.push('close');
  if (row.state === 'CLOSED' && own && row.disposition === null) actions.push('dispose');
  return actions;
}

/** Whether the chat is on the reader's own desktop. */
export function isOnDesk(row: ListedInteraction, reader: Reader): boolean {
  return isOwn(row, reader) && (row.state === 'CONVERSATION' || row.wrapUpUntil !== null);
}

export function isOwn(row: ListedInteraction, reader: Reader): boolean {
  return reader.isAgent && row.agentId === reader.id;
}

/** Where the reader sees it. */
export function addressOf(row: ListedInteraction, reader: Reader): string {
  const id = encodeURIComponent(row.id);
  if (isOnDesk(row, reader)) return `/chats?chat=${id}`;
  return reader.scope === 'all' ? `/supervision/${id}` : `/interactions/${id}`;
}
