import { describe, expect, it } from 'vitest';
import { message, NOON } from '../../test/fixtures';
import { deliveryOf, type Row, timeline } from './timeline';

const marks = { customerReceivedSeq: 3, customerReadSeq: 2 };
const now = Date.parse(NOON);
const unsent = (id: string, failure: { why: string; retryable: boolean } | null = null) => ({
  id,
  interactionId: 'chat',
  text: 'unsent',
  writtenAt: NOON,
  failure,
});
const bubbles = (rows: Row[]) => rows.filter((row) => row.kind === 'bubble');

describe('the log', () => {
  it('shows how far an agent’s message has come', () => {
    expect([2, 3, 4].map((seq) => deliveryOf(seq, marks))).toEqual(['read', 'delivered', 'sent']);
  });

  it('begins each day with its name', () => {
    const rows = timeline(
      [message(1, { sentAt: '2026-03-01T12:00:00Z' }), message(2), message(3)],
      [],
      marks,
      now,
    );

    expect(rows.filter(({ kind }) => kind === 'day')).toMatchObject([
      { label: 'Yesterday' },
      { label: 'Today' },
    ]);
  });

  it('puts what is not sent yet after what the server holds', () => {
    const failure = { why: 'no answer', retryable: true };

    const rows = bubbles(timeline([message(1)], [unsent('a'), unsent('b', failure)], marks, now));

    expect(rows.map(({ delivery }) => delivery)).toEqual([null, 'sending', 'failed']);
  });

  it('shows a message once that is both held and still in the outbox', () => {
    const own = message(1, { id: 'a', author: 'AGENT' });

    expect(bubbles(timeline([own], [unsent('a')], marks, now))).toHaveLength(1);
  });

  it('groups what one side writes in a run', () => {
    const rows = bubbles(
      timeline([message(1), message(2), message(3, { author: 'AGENT' })], [], marks, now),
    );

    expect(rows.map(({ first, last }) => [first, last])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});
