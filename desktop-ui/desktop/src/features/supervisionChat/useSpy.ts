import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useServices } from '../../api/services';
import { SpySession } from '../../api/supervision/spySession';
import { callRuns } from '../../api/videoCalls';
import { OUTLIVING_MS, useRefetchOn } from './useRefetchOn';

/**
 * Reads a chat from when the screen opens until it is left, again at each new `stamp`; of a closed
 * chat, for which there is none, until its video call has ended too.
 */
export function useSpy(chatId: string, stamp: string, closed: boolean) {
  const { api } = useServices();
  const session = useMemo(() => new SpySession(api.supervision, chatId), [api, chatId]);
  const { data, isError, refetch } = useQuery({
    queryKey: ['supervision', 'log', chatId],
    queryFn: () => session.read(),
    gcTime: 0,
    refetchInterval: ({ state }) =>
      closed && state.data && callRuns(state.data.messages) ? OUTLIVING_MS : false,
  });
  useRefetchOn(stamp, refetch);
  useEffect(() => () => void session.end(), [session]);
  return { log: data ?? null, failed: isError && !data, reload: () => void refetch() };
}
