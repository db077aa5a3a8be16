import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CalendarVersion } from '@parley/wire';
import { useWindowReturn } from '../lib/useWindowReturn';
import { ApiProblem } from './problem';
import { useServices } from './services';

const HALF_A_MINUTE = 30_000;

const calendarKeys = {
  list: ['calendars', 'list'],
  versions: (key: string) => ['calendars', 'versions', key],
  model: (key: string, version: number) => ['calendars', 'model', key, version],
  now: (key: string, version: number, zone: string) => ['calendars', 'now', key, version, zone],
};

/** All calendars; asked for again whenever they are shown or the window comes back. */
export function useCalendarList() {
  const { calendars } = useServices();
  const query = useQuery({
    queryKey: calendarKeys.list,
    queryFn: () => calendars.calendars(),
    refetchOnMount: 'always',
  });
  useWindowReturn(() => void query.refetch());
  return query;
}

/** A calendar's versions, newest first, none if it was never published. */
export function useCalendarVersions(key: string) {
  const { calendars } = useServices();
  const query = useQuery({
    queryKey: calendarKeys.versions(key),
    queryFn: () => calendars.versions(key).catch(noneIfUnknown),
    refetchOnMount: 'always',
  });
  useWindowReturn(() => void query.refetch());
  return query;
}

/** A version's decision, which never changes; version null asks for nothing. */
export function useCalendarModel(key: string, version: number | null) {
  const { calendars } = useServices();
  return useQuery({
    queryKey: calendarKeys.model(key, version ?? 0),
    queryFn: () => calendars.model(key, version ?? 0),
    enabled: version !== null,
  });
}

/** Whether the newest version, whose number is given, is open now. */
export function useCalendarNow(key: string, version: number, zone: string) {
  const { calendars } = useServices();
  return useQuery({
    queryKey: calendarKeys.now(key, version, zone),
    queryFn: () => calendars.now(key, zone),
    staleTime: 0,
    refetchInterval: HALF_A_MINUTE,
  });
}

/** Puts a version that was just made in front of the others, with its decision. */
export function useCalendarMade(key: string): (made: CalendarVersion, xml: string) => void {
  const queries = useQueryClient();
  return useCallback(
    (made, xml) => {
      const { version, name } = made;
      queries.setQueryData(calendarKeys.model(key, version), { key, version, name, xml });
      queries.setQueryData<CalendarVersion[]>(calendarKeys.versions(key), (known = []) => [
        made,
        ...known.filter((earlier) => earlier.version !== version),
      ]);
      void queries.invalidateQueries({ queryKey: calendarKeys.list });
    },
    [queries, key],
  );
}

function noneIfUnknown(error: unknown): CalendarVersion[] {
  if (error instanceof ApiProblem && error.status === 404) return [];
  throw error;
}
