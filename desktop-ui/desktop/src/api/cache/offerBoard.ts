import type { Offer, OfferState } from '@parley/wire';

/** How an offer ended, as the card says it; `MINE` ends leave no card. */
export type OfferOutcome =
  | { kind: 'TAKEN'; by: string | null }
  | {
      kind:
        | 'CUSTOMER_LEFT'
        | 'TIMED_OUT'
        | 'AGENT_GONE'
        | 'NO_ROOM'
        | 'QUEUE_TIME_OVER'
        | 'SUPERVISOR'
        | 'TRANSFER_WITHDRAWN'
        | 'GONE';
    }
  | { kind: 'MINE' };

/** An offer in front of the agent; times are monotonic. */
export interface OfferEntry {
  offer: Offer;
  arrivedAt: number;
  /** When the time to answer is over. */
  deadline: number;
  /** Null while it can be answered. */
  outcome: OfferOutcome | null;
  endedAt: number | null;
}

/** The offers of this agent; ended ones stay until they are dismissed or forgotten. */
export type OfferBoard = ReadonlyMap<string, OfferEntry>;

export const emptyOfferBoard: OfferBoard = new Map();

/** How long the board remembers an end: a list asked for earlier must not bring the offer back. */
export const REMEMBERED_MS = 60_000;

export interface OfferEnd {
  offerId: string;
  state: OfferState;
  reason: string | null;
  takenBy: string | null;
}

export function offerArrived(board: OfferBoard, offer: Offer, now: number): OfferBoard {
  const known = board.get(offer.id);
  if (known?.outcome) return board;
  const entry: OfferEntry = {
    offer,
    arrivedAt: known?.arrivedAt ?? now,
    deadline: now + Math.max(0, offer.remainingMs),
    outcome: null,
    endedAt: null,
  };
  return new Map(board).set(offer.id, entry);
}

/** The first end wins, but a later one may tell who took it. */
export function offerEnded(board: OfferBoard, end: OfferEnd, now: number): OfferBoard {
  return ended(board, end.offerId, outcomeOf(end), now);
}

export function ended(
  board: OfferBoard,
  offerId: string,
  outcome: OfferOutcome,
  now: number,
): OfferBoard {
  const entry = board.get(offerId);
  if (!entry) return board;
  const known = entry.outcome;
  const vague = known?.kind === 'GONE' || (known?.kind === 'TAKEN' && known.by === null);
  if (known && !(vague && outcome.kind === 'TAKEN')) return board;
  return new Map(board).set(offerId, { ...entry, outcome, endedAt: entry.endedAt ?? now });
}

/** Takes a list fetched from the server; offers missing from it have ended meanwhile. */
export function offersFetched(
  board: OfferBoard,
  offers: Offer[],
  askedAt: number,
  now: number,
): OfferBoard {
  const listed = new Set(offers.map(({ id }) => id));
  let next = offers.reduce((all, offer) => offerArrived(all, offer, now), board);
  for (const { offer, arrivedAt, deadline, outcome } of board.values()) {
    if (outcome || listed.has(offer.id) || arrivedAt >= askedAt) continue;
    next = ended(next, offer.id, { kind: deadline <= now ? 'TIMED_OUT' : 'GONE' }, now);
  }
  return forgetting(next, now);
}

/** The agent has read how it ended: no card any more, but still remembered for a while. */
export function offerDismissed(board: OfferBoard, offerId: string): OfferBoard {
  const entry = board.get(offerId);
  if (!entry?.outcome) return board;
  return new Map(board).set(offerId, { ...entry, outcome: { kind: 'MINE' } });
}

/** Cards to show, oldest first. */
export function visibleOffers(board: OfferBoard): OfferEntry[] {
  return [...board.values()]
    .filter(({ outcome }) => outcome?.kind !== 'MINE')
    .sort((a, b) => a.arrivedAt - b.arrivedAt);
}

export function pendingOffers(board: OfferBoard): OfferEntry[] {
  return visibleOffers(board).filter(({ outcome }) => outcome === null);
}

function outcomeOf({ state, reason, takenBy }: OfferEnd): OfferOutcome {
  if (state === 'ACCEPTED' || state === 'REJECTED') return { kind: 'MINE' };
  if (state === 'TIMED_OUT') return { kind: 'TIMED_OUT' };
  switch (reason) {
    case 'TAKEN':
      return { kind: 'TAKEN', by: takenBy };
    case 'CUSTOMER_LEFT':
    case 'AGENT_GONE':
    case 'NO_ROOM':
    case 'QUEUE_TIME_OVER':
    case 'SUPERVISOR':
    case 'TRANSFER_WITHDRAWN':
      return { kind: reason };
    default:
      return { kind: 'GONE' };
  }
}

function forgetting(board: OfferBoard, now: number): OfferBoard {
  const kept = [...board].filter(
    ([, { endedAt }]) => endedAt === null || now - endedAt < REMEMBERED_MS,
  );
  return new Map(kept);
}
