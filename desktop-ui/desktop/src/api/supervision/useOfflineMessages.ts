import {
  type InfiniteData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import type { OfflineMessagePage } from '@parley/wire';
import { keys } from '../keys';
import { useServices } from '../services';

export type OfflineState = 'open' | 'done';

/** The offline messages of one state, from the newest back, page after page. */
export function useOfflineMessages(state: OfflineState) {
  const { api } = useServices();
  return useInfiniteQuery({
    queryKey: keys.offlineMessages(state),
    queryFn: ({ pageParam }) => api.supervision.offlineMessages(state, pageParam),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
}

/** Says that an offline message is handled; it goes from the open ones at once. */
export function useFinishOffline() {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.supervision.finishOffline(id),
    onSuccess: (_nothing, id) => {
      queries.setQueryData<InfiniteData<OfflineMessagePage>>(
        keys.offlineMessages('open'),
        (data) => data && without(data, id),
      );
      return queries.invalidateQueries({ queryKey: keys.offlineMessages('done') });
    },
  });
}

function firstPage(): string | null {
  return null;
}

function without(data: InfiniteData<OfflineMessagePage>, id: string) {
  const pages = data.pages.map((page) => ({
    ...page,
    messages: page.messages.filter((message) => message.id !== id),
  }));
  return { ...data, pages };
}
