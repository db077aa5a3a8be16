import { Button } from '@mantine/core';
import type { Me } from '@parley/wire';
import { type ReactNode, useEffect } from 'react';
import { useServices } from '../../api/services';
import { useMe } from '../../api/useMe';
import { FullPage, LoadingPage } from '../../components/FullPage';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import { SessionEndedDialog } from './SessionEndedDialog';
import { forgetAttempt } from './signIn';
import { SignInPage } from './SignInPage';

/** Shows the desktop to whoever is signed in, and the way to sign in to everybody else. */
export function SessionGate({ children }: { children: (me: Me) => ReactNode }) {
  const { sessionEnded, storage } = useServices();
  const ended = useStore(sessionEnded);
  const { data: me, isError, refetch } = useMe();
  useEffect(() => {
    if (me) forgetAttempt(storage);
  }, [me, storage]);

  if (me) {
    return (
      <>
        {children(me)}
        {ended && <SessionEndedDialog />}
      </>
    );
  }
  if (ended) return <SignInPage />;
  if (!isError) return <LoadingPage label={t('app.loading')} />;
  return (
    <FullPage title={t('session.unreachable.title')}>
      <p role="alert">{t('session.unreachable.text')}</p>
      <Button fullWidth onClick={() => void refetch()}>
        {t('app.retry')}
      </Button>
    </FullPage>
  );
}
