import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useDesk, useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';

/** What can be chosen for a chat: asked for whenever it is wanted, as administrators change it. */
export function useDispositionChoice(interactionId: string, wanted: boolean) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.dispositionChoice(interactionId),
    queryFn: () => api.dispositions(interactionId),
    enabled: wanted,
    staleTime: 0,
    gcTime: 0,
  });
}

/** Says what a closed chat came to. */
export function useDispose(interactionId: string, onDone: () => void) {
  const { api } = useServices();
  const { cache } = useDesk();
  return useMutation({
    networkMode: 'always',
    mutationFn: (answers: Record<string, unknown>) => api.dispose(interactionId, answers),
    onSuccess: onDone,
    onSettled: () => void cache.refreshChats(),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: t('dispose.notSaved', { why: errorText(error) }),
      }),
  });
}
