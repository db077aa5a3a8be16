import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';

/** Where the chat's processes stand; read again whenever `stamp` says that something moved. */
export function useProcess(chatId: string, stamp: string) {
  const { api, clock } = useServices();
  return useQuery({
    queryKey: ['supervision', 'process', chatId, stamp],
    queryFn: async () => ({
      path: await api.supervision.process(chatId),
      readAt: clock.monotonic(),
    }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
}

/** A deployed model; it never changes. */
export function useProcessModel(definitionId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: ['supervision', 'model', definitionId],
    queryFn: () => api.supervision.model(definitionId),
    staleTime: Infinity,
  });
}
