import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { Me } from '@parley/wire';
import { FullPage } from '../../components/FullPage';
import { t } from '../../lib/i18n/translate';
import { useLogOut } from './useLogOut';

/** For people who can log in and have no role: says what to do about it. */
export function NoDeskPage({ me }: { me: Me }) {
  const logOut = useLogOut(me.agentId);
  return (
    <FullPage title={t('noDesk.title', { name: me.name })}>
      <p>{t('noDesk.text')}</p>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconLogout size={18} />}
        onClick={() => void logOut()}
      >
        {t('account.logOut')}
      </Button>
    </FullPage>
  );
}
