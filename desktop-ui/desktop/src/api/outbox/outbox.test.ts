import { describe, expect, it } from 'vitest';
import { failed, nextToSend, type Outbox, parseOutbox, retried } from './outbox';

const entry = (id: string, interactionId = 'chat') => ({
  id,
  interactionId,
  text: `text of ${id}`,
  writtenAt: '2026-03-02T12:00:00Z',
  failure: null,
});
const three: Outbox = [entry('a'), entry('b'), entry('c', 'other chat')];
const passing = { why: 'no answer', retryable: true };

describe('the outbox', () => {
  it('sends a chat’s messages in the order of writing', () => {
    expect(nextToSend(three, 'chat')?.id).toBe('a');
    expect(nextToSend(three, 'other chat')?.id).toBe('c');
  });

  it('lets nothing overtake a message that may be tried again', () => {
    const outbox = failed(three, 'a', passing);

    expect(nextToSend(outbox, 'chat')).toBeNull();
    expect(nextToSend(outbox, 'other chat')?.id).toBe('c');
  });

  it('goes on behind a message that can never be sent', () => {
    const outbox = failed(three, 'a', { why: 'too long', retryable: false });

    expect(nextToSend(outbox, 'chat')?.id).toBe('b');
    expect(nextToSend(retried(outbox), 'chat')?.id).toBe('b');
  });

  it('tries again with the same ids and in the same order', () => {
    const outbox = retried(failed(three, 'a', passing), 'chat');

    expect(outbox).toEqual(three);
  });

  it('believes of a storage only what has the right shape', () => {
    expect(parseOutbox(JSON.parse(JSON.stringify(three)))).toEqual(three);
    expect(parseOutbox([null, 7, { id: 'x' }, entry('a')])).toEqual([entry('a')]);
    expect(parseOutbox('nonsense')).toEqual([]);
  });
});
