import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** What the page of a chat tells of its customer; an event says when that changes. */
export function useAttributes(interactionId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.attributes(interactionId),
    queryFn: () => api.attributes(interactionId),
  });
}
