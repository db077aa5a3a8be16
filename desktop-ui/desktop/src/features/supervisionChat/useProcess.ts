import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { OUTLIVING_MS, useRefetchOn } from './useRefetchOn';

/**
 * Where the chat's processes stand; read again whenever `stamp` says that something moved. Of a
 * closed chat nothing is told any more: what still runs beside it is asked for until it ends.
 */
export function useProcess(chatId: string, stamp: string, closed: boolean) {
  const { api, clock } = useServices();
  const process = useQuery({
    queryKey: ['supervision', 'process', chatId],
    queryFn: async () => ({
      path: await api.supervision.process(chatId),
      readAt: clock.monotonic(),
    }),
    gcTime: 0,
    refetchInterval: ({ state }) =>
      closed && state.data?.path.instances.some(({ active }) => active) ? OUTLIVING_MS : false,
  });
  useRefetchOn(stamp, process.refetch);
  return process;
}
