import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** All contact lists; no event tells of changed ones, so they are asked for when a page is opened. */
export function useContactLists() {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.contactLists,
    queryFn: ({ signal }) => api.contacts.lists(signal),
    staleTime: 0,
    gcTime: 0,
  });
}
