import { describe, expect, it } from 'vitest';
import { AGENT, CHAT, interaction } from '../../test/fixtures';
import {
  chatsInOrder,
  counted,
  emptyChatBook,
  interactionChanged,
  interactionFetched,
  missingFrom,
} from './chatBook';

const change = (book = emptyChatBook, changes = {}) =>
  interactionChanged(book, interaction(changes), 1000, AGENT);
const open = change();

describe('the chats of a desktop', () => {
  it('takes on an interaction of this agent and no other', () => {
    expect(open.has(CHAT)).toBe(true);
    expect(change(emptyChatBook, { agentId: 'somebody else' }).size).toBe(0);
    expect(change(emptyChatBook, { state: 'WAITING', agentId: null }).size).toBe(0);
  });

  it('keeps a chat that the customer closed, and takes on none that is closed already', () => {
    const closed = { state: 'CLOSED', closedBy: 'CUSTOMER' };

    expect(change(open, closed).get(CHAT)?.interaction.state).toBe('CLOSED');
    expect(change(emptyChatBook, closed).size).toBe(0);
  });

  it('lets go of a chat that went to another agent or back to the queue', () => {
    expect(change(open, { agentId: 'somebody else' }).size).toBe(0);
    expect(change(open, { state: 'WAITING', agentId: null }).size).toBe(0);
  });

  it('never goes back, neither in state nor in what was received and read', () => {
    const closed = change(change(open, { customerReadSeq: 7 }), { state: 'CLOSED' });

    const late = change(closed, { state: 'CONVERSATION', customerReadSeq: 3 });

    expect(late.get(CHAT)?.interaction).toMatchObject({ state: 'CLOSED', customerReadSeq: 7 });
  });

  it('takes no fetched chat for newer than what the server told meanwhile', () => {
    const renamed = change(open, { contactName: 'Greta Frei-Moser' });
    const fetchedAt = (askedAt: number) =>
      interactionFetched(
        renamed,
        interaction({ contactName: 'Greta Frei' }),
        { askedAt, now: 3000 },
        AGENT,
      );

    expect(fetchedAt(900).get(CHAT)?.interaction.contactName).toBe('Greta Frei-Moser');
    expect(fetchedAt(1500).get(CHAT)?.interaction.contactName).toBe('Greta Frei');
    // what was fetched is no news: a list that is asked for later is newer still
    const later = interactionFetched(
      fetchedAt(1500),
      interaction({ contactName: 'Greta' }),
      { askedAt: 2000, now: 4000 },
      AGENT,
    );
    expect(later.get(CHAT)?.interaction.contactName).toBe('Greta');
  });

  it('moves counters by receipts', () => {
    const book = counted(open, CHAT, { customerReceivedSeq: 4, customerReadSeq: 2 });

    expect(book.get(CHAT)?.interaction).toMatchObject({
      customerReceivedSeq: 4,
      customerReadSeq: 2,
    });
  });

  it('asks about chats that a fetched list lacks, unless they are newer than the question', () => {
    expect(missingFrom(open, [], 2000)).toEqual([CHAT]);
    expect(missingFrom(open, [], 500)).toEqual([]);
    expect(missingFrom(open, [interaction()], 2000)).toEqual([]);
  });

  it('stands in the order in which the chats were accepted', () => {
    const two = interactionChanged(
      open,
      interaction({ id: 'earlier', acceptedAt: '2026-03-02T11:00:00Z' }),
      1000,
      AGENT,
    );

    expect(chatsInOrder(two).map(({ id }) => id)).toEqual(['earlier', CHAT]);
  });
});
