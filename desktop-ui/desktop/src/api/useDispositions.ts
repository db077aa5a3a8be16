import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** No event tells of changed ones: they are asked for when a page is opened. */
const ASK_WHEN_OPENED = { staleTime: 0, gcTime: 0 } as const;

/** Every place that can have dispositions. */
export function useDispositionPlaces() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.dispositionPlaces,
    queryFn: ({ signal }) => settingsApi.dispositionPlaces(signal),
    ...ASK_WHEN_OPENED,
  });
}

/** The dispositions of a place. */
export function useDispositionTree(place: string) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.dispositionTree(place),
    queryFn: ({ signal }) => settingsApi.dispositions(place, signal),
    ...ASK_WHEN_OPENED,
  });
}
