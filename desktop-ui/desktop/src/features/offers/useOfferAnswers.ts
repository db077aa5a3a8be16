import { useRef, useState } from 'react';
import { offerDismissed } from '../../api/cache/offerBoard';
import { useDesk, useServices } from '../../api/services';
import { outcomeOfRefusal, refusalText } from './offerWords';

export interface Answer {
  busy: 'accept' | 'reject' | null;
  error: string | null;
}

const UNANSWERED: Answer = { busy: null, error: null };

/** Answers offers: each answer is one request, however often the button is pressed. */
export function useOfferAnswers(onAccepted: (interactionId: string) => void) {
  const { api } = useServices();
  const { cache } = useDesk();
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const inFlight = useRef(new Set<string>());

  const answer = async (offerId: string, busy: 'accept' | 'reject', ask: () => Promise<void>) => {
    if (inFlight.current.has(offerId)) return;
    inFlight.current.add(offerId);
    const say = (next: Answer) => setAnswers((all) => ({ ...all, [offerId]: next }));
    say({ busy, error: null });
    try {
      await ask();
      cache.endOffer(offerId, { kind: 'MINE' });
    } catch (error) {
      const outcome = outcomeOfRefusal(error);
      if (outcome) cache.endOffer(offerId, outcome);
      say({ busy: null, error: outcome ? null : refusalText(error) });
    } finally {
      inFlight.current.delete(offerId);
    }
  };
  const accept = (offerId: string) =>
    answer(offerId, 'accept', async () => {
      const interaction = await api.accept(offerId);
      cache.changed(interaction);
      onAccepted(interaction.id);
    });
  const reject = (offerId: string, reason: string) =>
    answer(offerId, 'reject', () => api.reject(offerId, reason));
  const dismiss = (offerId: string) => cache.setOffers((board) => offerDismissed(board, offerId));
  return { answerTo: (id: string) => answers[id] ?? UNANSWERED, accept, reject, dismiss };
}
