/** The places of the query cache. */
export const keys = {
  me: ['me'],
  offers: ['offers'],
  chats: ['chats'],
  threads: ['thread'],
  videoCalls: ['videoCalls'],
  thread: (interactionId: string) => ['thread', interactionId],
  websites: ['settings', 'websites'],
  routingFlows: ['settings', 'routingFlows'],
  videoSettings: ['settings', 'video'],
  auditLog: ['settings', 'audit'],
  offlineMessages: (state: string) => ['offlineMessages', state],
  notes: (interactionId: string) => ['notes', interactionId],
};
