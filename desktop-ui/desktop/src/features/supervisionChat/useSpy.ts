import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useServices } from '../../api/services';
import { SpySession } from '../../api/supervision/spySession';
import { useRefetchOn } from './useRefetchOn';

/** Reads a chat from when the screen opens until it is left, again at each new `stamp`. */
export function useSpy(chatId: string, stamp: string) {
  const { api } = useServices();
  const session = useMemo(() => new SpySession(api.supervision, chatId), [api, chatId]);
  const { data, isError, refetch } = useQuery({
    queryKey: ['supervision', 'log', chatId],
    queryFn: () => session.read(),
    gcTime: 0,
  });
  useRefetchOn(stamp, refetch);
  useEffect(() => () => void session.end(), [session]);
  return { log: data ?? null, failed: isError && !data, reload: () => void refetch() };
}
