import type { Message } from '@parley/wire';

/** When a video call ended; null while it runs. */
export function endOfCall(messages: readonly Message[], call: string | null): string | null {
  const end = messages.find(
    ({ kind, videoCallId }) => kind === 'VIDEO_CALL_ENDED' && videoCallId === call,
  );
  return end?.sentAt ?? null;
}

/** Whether a video call runs, in an open chat or after it. */
export function callRuns(messages: readonly Message[]): boolean {
  return messages.some(
    ({ kind, videoCallId }) => kind === 'VIDEO_CALL' && endOfCall(messages, videoCallId) === null,
  );
}
