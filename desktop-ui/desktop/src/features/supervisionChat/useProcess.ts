import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { useRefetchOn } from './useRefetchOn';

/** Where the chat's processes stand; read again whenever `stamp` says that something moved. */
export function useProcess(chatId: string, stamp: string) {
  const { api, clock } = useServices();
  const process = useQuery({
    queryKey: ['supervision', 'process', chatId],
    queryFn: async () => ({
      path: await api.supervision.process(chatId),
      readAt: clock.monotonic(),
    }),
    gcTime: 0,
  });
  useRefetchOn(stamp, process.refetch);
  return process;
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
