import type { InteractionListFilter } from '@parley/wire';
import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useContext, useEffect, useMemo, useRef } from 'react';
import type { ListScope } from '../../api/interactionListApi';
import { keys } from '../../api/keys';
import { DeskContext, useServices } from '../../api/services';
import { type ListData, refreshed, rowsOf, toAskAgain } from './listRows';

const PAGE = 50;
/** Who watches and what others have read is told to nobody; so it is asked for. */
const NEWS_EVERY_MS = 5000;
/** Events come in bursts. */
const NEWS_AFTER_MS = 250;

/** The rows that fit, page after page; they change in their places, and new ones are only counted. */
export function useInteractionList(scope: ListScope, filter: InteractionListFilter) {
  const { api } = useServices();
  const queries = useQueryClient();
  const key = keys.interactionList(scope, filter);
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) =>
      api.lists.search(scope, {
        filter,
        limit: PAGE,
        ...(pageParam !== null && { after: pageParam }),
      }),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const known = list.isPlaceholderData ? undefined : list.data;
  const rows = useMemo(() => (list.data ? rowsOf(list.data) : []), [list.data]);
  const news = useNews(scope, filter, known);
  const showNewer = async () => {
    queries.setQueryData<ListData>(key, (data) => data && first(data));
    await list.refetch();
    await news.refetch();
  };
  return { list, rows, newer: known ? (news.data ?? 0) : 0, showNewer, refresh: news.refetch };
}

/** Asks again and again what has become of the rows; gives how many are newer than the first. */
function useNews(scope: ListScope, filter: InteractionListFilter, data: ListData | undefined) {
  const { api } = useServices();
  const queries = useQueryClient();
  const key = keys.interactionList(scope, filter);
  const news = useQuery({
    queryKey: [...keys.interactionNews, ...key],
    enabled: data !== undefined,
    queryFn: async () => {
      const shown = queries.getQueryData<ListData>(key);
      if (!shown) return 0;
      const ids = toAskAgain(rowsOf(shown));
      const top = shown.pages[0]?.top ?? null;
      const { rows, newer } = await api.lists.news(scope, {
        filter,
        ids,
        ...(top !== null && { top }),
      });
      queries.setQueryData<ListData>(key, (now) => now && refreshed(now, rows));
      return newer;
    },
    refetchInterval: NEWS_EVERY_MS,
    refetchOnWindowFocus: true,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useRefetchOnEvents(news.refetch);
  return news;
}

/** An agent's window hears of their own chats at once. */
function useRefetchOnEvents(refetch: () => unknown) {
  const desk = useContext(DeskContext);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!desk) return undefined;
    const stop = desk.listen(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void refetch(), NEWS_AFTER_MS);
    });
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [desk, refetch]);
}

export function useFilterChoices(scope: ListScope) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.interactionFilters(scope),
    queryFn: () => api.lists.filters(scope),
    staleTime: 60_000,
  });
}

function firstPage(): string | null {
  return null;
}

function first(data: ListData): ListData {
  return { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) };
}
