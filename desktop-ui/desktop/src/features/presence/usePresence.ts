import { notifications } from '@mantine/notifications';
import type { PresenceState } from '@parley/wire';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { useDesk, useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';

interface Change {
  state: PresenceState;
  reason: string | null;
}

/**
 * Changes this agent's presence, which all of the agent's windows share. Before the first time
 * that they are available in this browser, they are asked to check that they will hear a chat.
 */
export function usePresence() {
  const { api, alertsChecked, availableAfterCheck } = useServices();
  const { cache } = useDesk();
  const change = useMutation({
    networkMode: 'always',
    mutationFn: ({ state, reason }: Change) => api.setPresence(state, reason),
    onSuccess: (presence) => cache.presence(presence),
    onError: (error) =>
      void notifications.show({
        color: 'red',
        message: t('presence.failed', { why: errorText(error) }),
      }),
  });
  return {
    changing: change.isPending,
    change: (state: PresenceState, reason: string | null = null) => {
      if (state === 'AVAILABLE' && !alertsChecked.get()) availableAfterCheck.set(true);
      else change.mutate({ state, reason });
    },
  };
}
