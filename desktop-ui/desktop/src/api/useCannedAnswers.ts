import type { AnswerScope } from '@parley/wire';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** No event tells of changed ones: they are asked for when a page is opened. */
const ASK_WHEN_OPENED = { staleTime: 0, gcTime: 0 } as const;
const A_FEW_MINUTES_MS = 5 * 60_000;

/** The administrators' canned answers of one scope, or of all, page after page. */
export function useCannedAnswers(scope: AnswerScope | null) {
  const { settingsApi } = useServices();
  return useInfiniteQuery({
    queryKey: keys.cannedAnswers(scope ?? ''),
    queryFn: ({ pageParam, signal }) => settingsApi.cannedAnswers(scope, pageParam, signal),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    ...ASK_WHEN_OPENED,
  });
}

function firstPage(): string | null {
  return null;
}

/**
 * One of them.
 *
 * @param id null for none
 */
export function useCannedAnswer(id: string | null) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.cannedAnswer(id ?? ''),
    queryFn: ({ signal }) => settingsApi.cannedAnswer(id ?? '', signal),
    enabled: id !== null,
    ...ASK_WHEN_OPENED,
  });
}

/** The canned answers that are the agent's alone. */
export function useOwnAnswers() {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.ownAnswers,
    queryFn: () => api.ownAnswers(),
    ...ASK_WHEN_OPENED,
  });
}

/** Those that fit a chat: asked for when they are first wanted, and kept for a few minutes. */
export function useFittingAnswers(interactionId: string, wanted: boolean) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.fittingAnswers(interactionId),
    queryFn: () => api.fittingAnswers(interactionId),
    enabled: wanted,
    staleTime: A_FEW_MINUTES_MS,
  });
}
