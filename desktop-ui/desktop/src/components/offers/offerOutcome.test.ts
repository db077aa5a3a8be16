import { describe, expect, it } from 'vitest';
import { pastOffer } from '../../test/fakeRouting';
import { offerOutcome } from './offerOutcome';

describe('what came of an offer', () => {
  it('is told with the reason of the agent who rejected it', () => {
    expect(offerOutcome(pastOffer({ state: 'REJECTED', reason: 'Lunch' }))).toBe('Rejected: Lunch');
    expect(offerOutcome(pastOffer({ state: 'REJECTED' }))).toBe('Rejected');
  });

  it('names who was faster', () => {
    const taken = { state: 'RESCINDED', rescinded: 'TAKEN' } as const;
    expect(offerOutcome(pastOffer({ ...taken, takenBy: 'Bruno' }))).toBe('Taken by Bruno');
    expect(offerOutcome(pastOffer(taken))).toBe('Taken by somebody else');
  });

  it('says why it was withdrawn, or how else it ended', () => {
    expect(offerOutcome(pastOffer({ state: 'RESCINDED', rescinded: 'CUSTOMER_LEFT' }))).toBe(
      'The customer left',
    );
    expect(offerOutcome(pastOffer({ state: 'RESCINDED' }))).toBe('Withdrawn');
    expect(offerOutcome(pastOffer({ state: 'TIMED_OUT' }))).toBe('Not answered in time');
  });
});
