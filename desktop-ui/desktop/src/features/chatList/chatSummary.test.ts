import { describe, expect, it } from 'vitest';
import { emptyThread } from '../../api/cache/thread';
import { interaction, message } from '../../test/fixtures';
import { chatSummary, waitingSince } from './chatSummary';

const thread = { messages: [message(1)], syncedSeq: 1 };
const quiet = { thread, outgoing: [], draft: '', typing: false };
const unsent = { id: 'a', interactionId: 'chat', text: 'soon', writtenAt: '', failure: null };

describe('a chat in the list', () => {
  it('shows the last message, and whose it is', () => {
    const own = { messages: [message(1, { author: 'AGENT' })], syncedSeq: 1 };

    expect(chatSummary(quiet).text).toBe('text 1');
    expect(chatSummary({ ...quiet, thread: own }).text).toBe('You: text 1');
    expect(chatSummary({ ...quiet, thread: emptyThread }).text).toBe('No messages yet');
  });

  it('shows first what needs the agent', () => {
    const failure = { why: 'no answer', retryable: true };
    const all = { ...quiet, typing: true, draft: 'begun', outgoing: [{ ...unsent, failure }] };

    expect(chatSummary(all).kind).toBe('failed');
    expect(chatSummary({ ...all, outgoing: [] }).kind).toBe('typing');
    expect(chatSummary({ ...all, outgoing: [], typing: false }).text).toBe('Draft: begun');
  });

  it('waits from the customer’s first unanswered message until an answer is written', () => {
    expect(waitingSince(interaction(), thread, [])).toBe(message(1).sentAt);
    expect(waitingSince(interaction(), thread, [unsent])).toBeNull();
    expect(waitingSince(interaction({ state: 'CLOSED' }), thread, [])).toBeNull();
  });
});
