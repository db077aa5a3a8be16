import { describe, expect, it } from 'vitest';
import { message } from '../test/fixtures';
import { callRuns, endsOfCalls } from './videoCalls';

const started = message(2, { author: 'SYSTEM', kind: 'VIDEO_CALL', videoCallId: 'call-1' });
const ended = message(3, {
  author: 'SYSTEM',
  kind: 'VIDEO_CALL_ENDED',
  videoCallId: 'call-1',
  sentAt: '2026-03-02T12:12:00Z',
});
const another = message(4, { author: 'SYSTEM', kind: 'VIDEO_CALL', videoCallId: 'call-2' });

describe('the video calls of a chat', () => {
  it('run from their first message to their last', () => {
    expect(callRuns([message(1)])).toBe(false);
    expect(callRuns([message(1), started])).toBe(true);
    expect(callRuns([message(1), started, ended])).toBe(false);
    expect(callRuns([message(1), started, ended, another])).toBe(true);
  });

  it('end at the time of their last message', () => {
    expect([...endsOfCalls([started, ended, another])]).toEqual([
      ['call-1', '2026-03-02T12:12:00Z'],
    ]);
  });
});
