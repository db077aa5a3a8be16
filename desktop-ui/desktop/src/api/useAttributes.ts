import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/**
 * What the page of a chat told of its customer. It may tell more at any time: that is asked for anew
 * with every message.
 */
export function useAttributes(interactionId: string, lastMessageAt: string | null) {
  const { api } = useServices();
  return useQuery({
    queryKey: [...keys.attributes(interactionId), lastMessageAt],
    queryFn: () => api.attributes(interactionId),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}
