import { Button, Text } from '@mantine/core';
import { useServices } from '../../api/services';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { rememberAttempt, SIGN_IN_ADDRESS } from './signIn';

/** The session ended while the desktop was in use: nothing goes on without signing in again. */
export function SessionEndedDialog() {
  const { storage, clock, leaveFor } = useServices();
  const signIn = () => {
    rememberAttempt(storage, clock.now());
    leaveFor(SIGN_IN_ADDRESS);
  };
  return (
    <Dialog opened onClose={null} title={t('session.expired.title')}>
      <Text mb="md">{t('session.expired.text')}</Text>
      <Button fullWidth data-autofocus onClick={signIn}>
        {t('session.expired.action')}
      </Button>
    </Dialog>
  );
}
