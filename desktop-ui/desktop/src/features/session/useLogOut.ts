import { notifications } from '@mantine/notifications';
import { useServices } from '../../api/services';
import { forgetAgent } from '../../api/windowMemory';
import { t } from '../../lib/i18n/translate';
import { forgetAttempt, rememberLogOut } from './signIn';

/** Ends the session here and in Keycloak, and clears what this window kept. */
export function useLogOut(agentId: string): () => Promise<void> {
  const { api, storage, leaveFor } = useServices();
  return async () => {
    // At once: this window may notice the end of the session before it has the answer.
    rememberLogOut(storage);
    try {
      const { redirectTo } = await api.logOut();
      forgetAgent(storage, agentId);
      leaveFor(redirectTo);
    } catch {
      forgetAttempt(storage);
      notifications.show({ color: 'red', message: t('account.logOut.failed') });
    }
  };
}
