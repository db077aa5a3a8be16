import { describe, expect, it } from 'vitest';
import { offer } from '../../test/fixtures';
import { emptyOfferBoard, ended, offerArrived, offerDismissed, offerEnded } from './offerBoard';
import { offersFetched, pendingOffers, REMEMBERED_MS, visibleOffers } from './offerBoard';

const arrived = offerArrived(emptyOfferBoard, offer(), 1000);
const taken = {
  offerId: 'offer-1',
  state: 'RESCINDED',
  reason: 'TAKEN',
  takenBy: 'Bruno',
} as const;

describe('the board of offers', () => {
  it('counts down by its own clock from what the server said is left', () => {
    expect(arrived.get('offer-1')?.deadline).toBe(31_000);
  });

  it('says who took an offer', () => {
    const board = offerEnded(arrived, taken, 2000);

    expect(pendingOffers(board)).toEqual([]);
    expect(visibleOffers(board)[0]?.outcome).toEqual({ kind: 'TAKEN', by: 'Bruno' });
  });

  it('shows no card for an answer of this agent, given here or in another window', () => {
    const accepted = { ...taken, state: 'ACCEPTED', reason: null, takenBy: null } as const;
    const rejected = { ...accepted, state: 'REJECTED' } as const;

    expect(visibleOffers(offerEnded(arrived, accepted, 2000))).toEqual([]);
    expect(visibleOffers(offerEnded(arrived, rejected, 2000))).toEqual([]);
  });

  it('keeps the first end, unless a later one knows who took it', () => {
    const vague = ended(arrived, 'offer-1', { kind: 'TAKEN', by: null }, 2000);

    expect(offerEnded(vague, taken, 3000).get('offer-1')?.outcome).toEqual({
      kind: 'TAKEN',
      by: 'Bruno',
    });
    const left = ended(arrived, 'offer-1', { kind: 'CUSTOMER_LEFT' }, 2000);
    expect(offerEnded(left, taken, 3000)).toBe(left);
  });

  it('does not bring an ended offer back from a list that was asked for before the end', () => {
    const board = offersFetched(offerEnded(arrived, taken, 2000), [offer()], 1500, 2500);

    expect(pendingOffers(board)).toEqual([]);
  });

  it('ends offers that a fetched list no longer has', () => {
    const early = offersFetched(arrived, [], 2000, 2100);
    const late = offersFetched(arrived, [], 40_000, 40_100);

    expect(early.get('offer-1')?.outcome?.kind).toBe('GONE');
    expect(late.get('offer-1')?.outcome?.kind).toBe('TIMED_OUT');
  });

  it('keeps an offer that came while the list was on its way', () => {
    expect(pendingOffers(offersFetched(arrived, [], 900, 1100))).toHaveLength(1);
  });

  it('takes a dismissed card away and forgets it later', () => {
    const dismissed = offerDismissed(offerEnded(arrived, taken, 2000), 'offer-1');

    expect(visibleOffers(dismissed)).toEqual([]);
    expect(offersFetched(dismissed, [], 2100, 2200).size).toBe(1);
    expect(offersFetched(dismissed, [], 2100, 2000 + REMEMBERED_MS).size).toBe(0);
  });

  it('dismisses no offer that still waits for an answer', () => {
    expect(offerDismissed(arrived, 'offer-1')).toBe(arrived);
  });
});
