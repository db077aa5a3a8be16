import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';

/** Closes a chat over everybody's head, with a reason. */
export function useForceClose(chatId: string) {
  const { api } = useServices();
  return useMutation({
    networkMode: 'always',
    mutationFn: (reason: string) => api.supervision.close(chatId, reason),
    onError: (error) =>
      notifications.show({
        color: 'red',
        message: t('supervision.close.failed', { why: errorText(error) }),
      }),
  });
}
