import { notifications } from '@mantine/notifications';
import type { Interaction } from '@parley/wire';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { useDesk, useServices } from '../../api/services';
import { useChatBook } from '../../api/useDeskState';
import { t } from '../../lib/i18n/translate';
import { useTick } from '../../lib/useTick';

/** A wrap-up this long over its time without a word from the server is asked about. */
const OVERDUE_MS = 3000;

function hasEnded({ status, kind }: ApiProblem): boolean {
  return status === 404 || (status === 409 && kind !== 'disposition-required');
}

/**
 * How much of a chat's wrap-up is left, in milliseconds, and the way to end it.
 *
 * @param onRequired it cannot be ended before a disposition is chosen
 */
export function useWrapUp({ id, wrapUpRemainingMs }: Interaction, onRequired: () => void) {
  const { api, clock } = useServices();
  const { cache } = useDesk();
  const heardAt = useChatBook().data?.get(id)?.changedAt ?? 0;
  // never before it was heard of, although the ticks are: else it began above its whole time
  const now = Math.max(heardAt, useTick(clock.monotonic, 500));
  const left = heardAt + (wrapUpRemainingMs ?? 0) - now;
  const overdue = left < -OVERDUE_MS;
  useEffect(() => {
    if (overdue) void cache.refreshChats();
  }, [overdue, cache]);
  const finish = useMutation({
    networkMode: 'always',
    mutationFn: () => api.endWrapUp(id),
    onSettled: () => void cache.refreshChats(),
    onError: (error) => {
      // It has ended by itself meanwhile.
      if (error instanceof ApiProblem && hasEnded(error)) return;
      if (error instanceof ApiProblem && error.kind === 'disposition-required') {
        onRequired();
        return;
      }
      const why = errorText(error);
      notifications.show({ color: 'red', message: t('wrapUp.failed', { why }) });
    },
  });
  return {
    left: Math.max(0, left),
    finish: () => finish.mutate(),
    finishing: finish.isPending,
  };
}
