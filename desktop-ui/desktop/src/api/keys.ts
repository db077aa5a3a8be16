/** The places of the query cache. */
export const keys = {
  me: ['me'],
  offers: ['offers'],
  chats: ['chats'],
  threads: ['thread'],
  videoCalls: ['videoCalls'],
  offerDecision: (offerId: string) => ['decision', offerId],
  decisions: (interactionId: string) => ['decisions', interactionId],
  transferTargets: (interactionId: string) => ['transferTargets', interactionId],
  thread: (interactionId: string) => ['thread', interactionId],
  websites: ['settings', 'websites'],
  queues: ['settings', 'queues'],
  routingFlows: ['settings', 'routingFlows'],
  workingHours: ['settings', 'workingHours'],
  videoSettings: ['settings', 'video'],
  auditLog: ['settings', 'audit'],
  notes: (interactionId: string) => ['notes', interactionId],
};
