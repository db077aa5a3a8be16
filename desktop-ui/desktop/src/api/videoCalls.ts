import type { Message } from '@parley/wire';

/** When each call that has ended did so, by its id. */
export function endsOfCalls(messages: readonly Message[]): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const { kind, videoCallId, sentAt } of messages) {
    if (kind === 'VIDEO_CALL_ENDED' && videoCallId !== null) ends.set(videoCallId, sentAt);
  }
  return ends;
}

/** Whether a call runs in the chat: one whose end nobody has told. */
export function callRuns(messages: readonly Message[]): boolean {
  const ends = endsOfCalls(messages);
  return messages.some(
    ({ kind, videoCallId }) =>
      kind === 'VIDEO_CALL' && videoCallId !== null && !ends.has(videoCallId),
  );
}
