import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** What the customer of an offered chat has filled in; it does not change. */
export function useOfferForms(offerId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.offerForms(offerId),
    queryFn: () => api.offerForms(offerId),
    gcTime: 0,
  });
}

/** What the customer of a chat of this agent has filled in. */
export function useForms(interactionId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.forms(interactionId),
    queryFn: () => api.forms(interactionId),
  });
}
