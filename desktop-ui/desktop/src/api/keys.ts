/** The places of the query cache. */
export const keys = {
  me: ['me'],
  offers: ['offers'],
  chats: ['chats'],
  threads: ['thread'],
  thread: (interactionId: string) => ['thread', interactionId],
  notes: (interactionId: string) => ['notes', interactionId],
};
