import type { ChatsEvent, SupervisedInteraction, SupervisionList } from '@parley/wire';

/** A running chat, and when the server read it. */
export interface BoardRow {
  interaction: SupervisedInteraction;
  at: number;
}

/** All running chats; what is over never comes back. */
export interface Board {
  rows: ReadonlyMap<string, BoardRow>;
  gone: ReadonlySet<string>;
}

export const emptyBoard: Board = { rows: new Map(), gone: new Set() };

/** Takes the whole list; events may have told of some chats later than it was read. */
export function listFetched(board: Board, { at, interactions }: SupervisionList): Board {
  const readAt = Date.parse(at);
  const listed = new Set(interactions.map(({ id }) => id));
  const missing = [...board.rows.values()]
    .filter((row) => row.at < readAt && !listed.has(row.interaction.id))
    .map(({ interaction }) => interaction.id);
  return told(board, readAt, interactions, missing);
}

/** Takes what the server tells of some chats. */
export function changesTold(board: Board, { at, changed, removed }: ChatsEvent): Board {
  return told(board, Date.parse(at), changed, removed);
}

function told(
  board: Board,
  at: number,
  changed: SupervisedInteraction[],
  removed: string[],
): Board {
  const gone = removed.length === 0 ? board.gone : new Set([...board.gone, ...removed]);
  const rows = new Map(board.rows);
  for (const id of removed) rows.delete(id);
  for (const interaction of changed) {
    const known = rows.get(interaction.id);
    if (gone.has(interaction.id) || (known && !isNews(known, interaction, at))) continue;
    rows.set(interaction.id, { interaction, at });
  }
  return { rows, gone };
}

// The same again keeps the row that is there, so that nothing is drawn anew.
function isNews(known: BoardRow, interaction: SupervisedInteraction, at: number): boolean {
  return at >= known.at && JSON.stringify(known.interaction) !== JSON.stringify(interaction);
}
