import type { Me } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { isUnauthenticated } from './problem';
import { useServices } from './services';

const ASK_AGAIN_MS = 5000;

/** Who is signed in; while the server cannot be reached and nobody is known, asks again. */
export function useMe() {
  const { api } = useServices();
  return useQuery<Me>({
    queryKey: keys.me,
    queryFn: () => api.me(),
    refetchInterval: ({ state }) =>
      state.data === undefined && state.error !== null && !isUnauthenticated(state.error)
        ? ASK_AGAIN_MS
        : false,
  });
}
