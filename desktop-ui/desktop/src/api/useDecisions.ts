import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** Why an offer is in front of this agent; it does not change. */
export function useOfferDecision(offerId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.offerDecision(offerId),
    queryFn: () => api.offerDecision(offerId),
    gcTime: 0,
  });
}

/** How a chat of this agent was routed; asked for anew each time it is shown. */
export function useDecisions(interactionId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.decisions(interactionId),
    queryFn: () => api.decisions(interactionId),
    staleTime: 0,
    gcTime: 0,
  });
}
