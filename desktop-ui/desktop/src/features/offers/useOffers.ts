import { useEffect } from 'react';
import { emptyOfferBoard, type OfferEntry, visibleOffers } from '../../api/cache/offerBoard';
import { useDesk, useServices } from '../../api/services';
import { useOfferBoard } from '../../api/useDeskState';
import { useTick } from '../../lib/useTick';

/** How long a card tells how its offer ended. */
const SHOWN_MS = 10_000;
/** An offer this long over its time without a word from the server is asked about. */
const OVERDUE_MS = 3_000;

/** The cards to show now, with the monotonic time they are shown at. */
export function useOffers(): { entries: OfferEntry[]; now: number } {
  const { clock } = useServices();
  const { cache } = useDesk();
  const board = useOfferBoard().data ?? emptyOfferBoard;
  const all = visibleOffers(board);
  const ticked = useTick(clock.monotonic, 500, all.length > 0);
  const now = all.reduce((time, entry) => Math.max(time, entry.arrivedAt), ticked);
  const entries = all.filter(({ endedAt }) => endedAt === null || now - endedAt < SHOWN_MS);

  const overdue = entries.find(
    ({ outcome, deadline }) => outcome === null && now > deadline + OVERDUE_MS,
  )?.offer.id;
  useEffect(() => {
    if (overdue !== undefined) void cache.refreshOffers();
  }, [overdue, cache]);
  return { entries, now };
}
