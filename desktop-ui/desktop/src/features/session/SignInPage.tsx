import { Button } from '@mantine/core';
import { IconLogin2 } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useServices } from '../../api/services';
import { FullPage, LoadingPage } from '../../components/FullPage';
import { t } from '../../lib/i18n/translate';
import { rememberAttempt, SIGN_IN_ADDRESS, signInStep } from './signIn';

/** For a person without a session: goes to the login at once, or offers to, after a log-out. */
export function SignInPage() {
  const { storage, clock, leaveFor } = useServices();
  const [step] = useState(() => signInStep(storage, window.location.search, clock.now()));
  const signIn = () => {
    rememberAttempt(storage, clock.now());
    leaveFor(SIGN_IN_ADDRESS);
  };
  useEffect(() => {
    if (step !== 'redirect') return;
    rememberAttempt(storage, clock.now());
    leaveFor(SIGN_IN_ADDRESS);
  }, [step, storage, clock, leaveFor]);

  if (step === 'redirect') return <LoadingPage label={t('signIn.redirecting')} />;
  return (
    <FullPage title={t('signIn.title')}>
      <p role={step === 'failed' ? 'alert' : 'status'}>
        {step === 'failed' ? t('signIn.failed') : t('signIn.loggedOut')}
      </p>
      <p>{t('signIn.text')}</p>
      <Button size="md" fullWidth leftSection={<IconLogin2 size={18} />} onClick={signIn}>
        {t('signIn.action')}
      </Button>
    </FullPage>
  );
}
