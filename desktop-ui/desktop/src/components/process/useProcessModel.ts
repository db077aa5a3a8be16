import type { ProcessModel } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';

/** A deployed model; it never changes. */
export function useProcessModel(
  definitionId: string,
  load: (definitionId: string) => Promise<ProcessModel>,
) {
  return useQuery({
    queryKey: ['processModel', definitionId],
    queryFn: () => load(definitionId),
    staleTime: Infinity,
  });
}
