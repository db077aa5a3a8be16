import type { Interaction, SupervisedInteraction } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useServices } from '../../api/services';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { useStore } from '../../lib/useStore';
import { useRefetchOn } from './useRefetchOn';

/** How often a closed chat is asked for: its disposition and its rating come afterwards. */
const AFTERWARDS_MS = 5000;

/** Somebody may change it back before the list is told: so long after a change it is asked for. */
const SETTLED_MS = 1500;

/** A chat, running or closed, with stamps that change whenever a part of it does. */
export function useSupervisedChat(chatId: string) {
  const { api, queries } = useServices();
  const { rows, gone } = useStore(useSupervision().board);
  const row = rows.get(chatId)?.interaction;
  const ended = gone.has(chatId);
  const queryKey = ['supervision', 'chat', chatId];
  const { data, isError, error, refetch } = useQuery({
    queryKey,
    queryFn: () => api.supervision.interaction(chatId),
    gcTime: 0,
    refetchInterval: (query) => (query.state.data?.state === 'CLOSED' ? AFTERWARDS_MS : false),
  });
  useRefetchOn(stampOf(row, ended), refetch);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (changes === 0) return;
    const timer = setTimeout(() => void refetch(), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [changes, refetch]);
  const changed = (interaction: Interaction) => {
    queries.setQueryData(queryKey, interaction);
    setChanges((count) => count + 1);
  };
  return {
    interaction: data ?? null,
    row: row ?? null,
    problem: isError && !data ? error : null,
    /** The supervisor has changed it. */
    changed,
    reload: () => void refetch(),
    said: `${row?.lastSeq} ${row?.lastNoteSeq} ${ended}`,
    moved: `${row?.stepSince} ${row?.ringingSince} ${row?.state} ${ended}`,
  };
}

/** Another one each time something of the chat itself has changed. */
function stampOf(row: SupervisedInteraction | undefined, ended: boolean): string {
  return [row?.state, row?.agentId, row?.contactName, row?.tags.join('\n'), ended].join(' ');
}
