import { notifications } from '@mantine/notifications';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { rememberLogOut } from './signIn';

/** Ends the session here and in Keycloak. */
export function useLogOut(): () => Promise<void> {
  const { api, storage, leaveFor } = useServices();
  return async () => {
    try {
      const { redirectTo } = await api.logOut();
      rememberLogOut(storage);
      leaveFor(redirectTo);
    } catch {
      notifications.show({ color: 'red', message: t('account.logOut.failed') });
    }
  };
}
