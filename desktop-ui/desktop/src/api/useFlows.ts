import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useWindowReturn } from '../lib/useWindowReturn';
import { FlowDrafts } from './flowDrafts';
import { flowKeys } from './flowKeys';
import type { FlowVersion } from '@parley/wire';
import { ApiProblem } from './problem';
import { useServices } from './services';
import { useMe } from './useMe';

/** All flows; asked for again whenever they are shown or the window comes back. */
export function useFlowList() {
  const { flows } = useServices();
  const query = useQuery({
    queryKey: flowKeys.list,
    queryFn: () => flows.flows(),
    refetchOnMount: 'always',
  });
  useWindowReturn(() => void query.refetch());
  return query;
}

/**
 * A flow's versions, newest first, none if it was never published. Others publish too, so they are
 * asked for again on return.
 */
export function useFlowVersions(key: string) {
  const { flows } = useServices();
  const query = useQuery({
    queryKey: flowKeys.versions(key),
    queryFn: () => flows.versions(key).catch(noneIfUnknown),
    refetchOnMount: 'always',
  });
  useWindowReturn(() => void query.refetch());
  return query;
}

/** A version's diagram, which never changes; version null asks for nothing. */
export function useFlowModel(key: string, version: number | null) {
  const { flows } = useServices();
  return useQuery({
    queryKey: flowKeys.model(key, version ?? 0),
    queryFn: () => flows.model(key, version ?? 0),
    enabled: version !== null,
  });
}

export function useFlowTemplates() {
  const { flows } = useServices();
  return useQuery({ queryKey: flowKeys.templates, queryFn: () => flows.templates() });
}

/** Puts a version that was just made in front of the others, and asks what else has changed. */
export function useVersionMade(key: string): (made: FlowVersion) => void {
  const queries = useQueryClient();
  return useCallback(
    (made) => {
      queries.setQueryData<FlowVersion[]>(flowKeys.versions(key), (known = []) => [
        made,
        ...known.filter(({ version }) => version !== made.version),
      ]);
      void queries.invalidateQueries({ queryKey: flowKeys.versions(key) });
      void queries.invalidateQueries({ queryKey: flowKeys.list });
    },
    [queries, key],
  );
}

/** The drafts of whoever is signed in. */
export function useFlowDrafts(): FlowDrafts {
  const { settings } = useServices();
  const userId = useMe().data?.agentId ?? '';
  return useMemo(() => new FlowDrafts(settings, userId), [settings, userId]);
}

function noneIfUnknown(error: unknown): FlowVersion[] {
  if (error instanceof ApiProblem && error.status === 404) return [];
  throw error;
}
