import { QueryClient } from '@tanstack/react-query';
import { NetworkFailure } from './problem';

/** A cache that is kept true by events and by asking again on purpose, never by age. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The browser's own opinion of being online is no reason not to ask.
        networkMode: 'always',
        retry: (failures, error) => error instanceof NetworkFailure && failures < 2,
        retryDelay: (failures) => 500 * (failures + 1),
      },
    },
  });
}
