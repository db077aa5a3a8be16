import { describe, expect, it } from 'vitest';
import {
  agentMessage,
  closed,
  conversation,
  customerMessage,
  messageId,
} from '../../../test/fixtures';
import { advanced, contiguousSeq, delivery, merged, stillUnsent, unreadCount } from './timeline';

describe('messages', () => {
  it('are ordered by seq and held once', () => {
    const known = merged([], [agentMessage(3), agentMessage(1)]);

    const all = merged(known, [agentMessage(2), agentMessage(3), agentMessage(2)]);

    expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('stay the same list when nothing is new', () => {
    const known = merged([], [agentMessage(1)]);

    expect(merged(known, [agentMessage(1)])).toBe(known);
  });

  it('have no gap up to the contiguous seq', () => {
    expect(contiguousSeq([])).toBe(0);
    expect(contiguousSeq([agentMessage(1), agentMessage(2), agentMessage(4)])).toBe(2);
    expect(contiguousSeq([agentMessage(2)])).toBe(0);
  });

  it('count as unread when the other side wrote them after the last one seen', () => {
    const messages = [agentMessage(1), customerMessage(2), agentMessage(3), agentMessage(4)];

    expect(unreadCount(messages, 1)).toBe(2);
    expect(unreadCount(messages, 4)).toBe(0);
  });
});

it('takes acknowledged messages out of the outbox', () => {
  const outbox = [1, 2].map((n) => ({ id: messageId(n), text: 'x', problem: null }));

  expect(stillUnsent(outbox, [customerMessage(1)])).toEqual([outbox[1]]);
  expect(stillUnsent(outbox, [])).toBe(outbox);
});

it('knows how far a message has come', () => {
  const agent = conversation({ agentReceivedSeq: 3, agentReadSeq: 2 });

  expect([2, 3, 4].map((seq) => delivery(seq, agent))).toEqual(['Read', 'Delivered', 'Sent']);
  expect(delivery(1, null)).toBe('Sent');
});

describe('advanced', () => {
  it('never takes a receipt back', () => {
    const known = conversation({ agentReceivedSeq: 5, agentReadSeq: 4, lastSeq: 6 });

    const next = advanced(
      known,
      conversation({ agentReceivedSeq: 3, agentReadSeq: 3, lastSeq: 5 }),
    );

    expect(next).toMatchObject({ agentReceivedSeq: 5, agentReadSeq: 4, lastSeq: 6 });
  });

  it('never reopens a closed chat', () => {
    expect(advanced(closed(), conversation()).state).toBe('CLOSED');
  });

  it('lets a conversation go back to the queue', () => {
    const requeued = conversation({ state: 'WAITING', agentAlias: null, queuePosition: 1 });

    expect(advanced(conversation(), requeued)).toMatchObject({
      state: 'WAITING',
      queuePosition: 1,
    });
  });

  it('takes another interaction as it is', () => {
    const other = conversation({ interactionId: 'other', agentReadSeq: 0 });

    expect(advanced(closed({ agentReadSeq: 9 }), other)).toBe(other);
  });
});
