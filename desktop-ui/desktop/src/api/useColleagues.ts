import type { Colleague } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

const A_FEW_MINUTES_MS = 5 * 60_000;

/** Whom a note can mention, but for oneself; asked for once somebody is looked for. */
export function useColleagues(selfId: string, wanted: boolean) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.colleagues,
    queryFn: () => api.colleagues(),
    enabled: wanted,
    staleTime: A_FEW_MINUTES_MS,
    select: (all: Colleague[]) => all.filter(({ id }) => id !== selfId),
  });
}
