import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/**
 * To whom a chat was offered, the newest first; asked for anew each time it is shown.
 *
 * @param stamp another one each time that more may have been offered
 */
export function useOffersMade(interactionId: string, stamp: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: [...keys.offersMade(interactionId), stamp],
    queryFn: () => api.offersMade(interactionId),
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  });
}
