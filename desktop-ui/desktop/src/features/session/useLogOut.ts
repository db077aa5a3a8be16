import { notifications } from '@mantine/notifications';
import { useServices } from '../../api/services';
import { forgetAgent } from '../../api/windowMemory';
import { t } from '../../lib/i18n/translate';
import { rememberLogOut } from './signIn';

/** Ends the session here and in Keycloak, and clears what this window kept. */
export function useLogOut(agentId: string): () => Promise<void> {
  const { api, storage, leaveFor } = useServices();
  return async () => {
    try {
      const { redirectTo } = await api.logOut();
      forgetAgent(storage, agentId);
      rememberLogOut(storage);
      leaveFor(redirectTo);
    } catch {
      notifications.show({ color: 'red', message: t('account.logOut.failed') });
    }
  };
}
