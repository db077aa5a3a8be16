import { describe, expect, it } from 'vitest';
import { message } from '../../test/fixtures';
import { addMessage, addPage, emptyThread, firstUnanswered, hasGap, unreadCount } from './thread';

const held = (...seqs: number[]) =>
  seqs.reduce((thread, seq) => addMessage(thread, message(seq)), emptyThread);

describe('a thread', () => {
  it('keeps messages in the order of seq, however they come', () => {
    const thread = held(3, 1, 2);

    expect(thread.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(thread.syncedSeq).toBe(3);
    expect(hasGap(thread)).toBe(false);
  });

  it('holds a message once that comes twice', () => {
    const thread = held(1);

    expect(addMessage(thread, message(1))).toBe(thread);
  });

  it('knows a gap, and closes it with the page after the last seq without one', () => {
    const broken = held(1, 4);

    const mended = addPage(broken, 1, {
      messages: [message(2), message(3), message(4)],
      lastSeq: 4,
    });

    expect(broken.syncedSeq).toBe(1);
    expect(hasGap(broken)).toBe(true);
    expect(mended.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(hasGap(mended)).toBe(false);
  });

  it('believes the server about numbers that do not exist', () => {
    const thread = addPage(held(1, 3), 1, { messages: [message(3)], lastSeq: 3 });

    expect(thread.syncedSeq).toBe(3);
  });

  it('does not take a page for more than it says: a first part ends at its last message', () => {
    const thread = addPage(emptyThread, 0, { messages: [message(1), message(2)], lastSeq: 9 });

    expect(thread.syncedSeq).toBe(2);
  });

  it('keeps what came live while the page was on its way', () => {
    const live = addMessage(held(1), message(3));

    const thread = addPage(live, 1, { messages: [message(2)], lastSeq: 2 });

    expect(thread.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(thread.syncedSeq).toBe(3);
  });

  it('counts the customer’s messages after the last one read', () => {
    const thread = addMessage(held(1, 2, 3), message(4, { author: 'AGENT' }));

    expect(unreadCount(thread, 1)).toBe(2);
    expect(unreadCount(thread, 3)).toBe(0);
  });

  it('finds the oldest message that waits for an answer', () => {
    const talk = [
      message(1),
      message(2, { author: 'AGENT' }),
      message(3),
      message(4, { author: 'SYSTEM' }),
      message(5),
    ];

    expect(firstUnanswered(talk)?.seq).toBe(3);
    expect(firstUnanswered(talk.slice(0, 2))).toBeNull();
  });
});
