import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { useStore } from '../../lib/useStore';
import { useRefetchOn } from './useRefetchOn';

/** A chat, running or closed, with stamps that change whenever a part of it does. */
export function useSupervisedChat(chatId: string) {
  const { api } = useServices();
  const { rows, gone } = useStore(useSupervision().board);
  const row = rows.get(chatId)?.interaction;
  const ended = gone.has(chatId);
  const { data, isError, error, refetch } = useQuery({
    queryKey: ['supervision', 'chat', chatId],
    queryFn: () => api.supervision.interaction(chatId),
    gcTime: 0,
  });
  useRefetchOn(`${row?.state} ${row?.agentId} ${ended}`, refetch);
  return {
    interaction: data ?? null,
    row: row ?? null,
    problem: isError && !data ? error : null,
    reload: () => void refetch(),
    said: `${row?.lastSeq} ${row?.lastNoteSeq} ${ended}`,
    moved: `${row?.stepSince} ${row?.ringingSince} ${row?.state} ${ended}`,
  };
}
