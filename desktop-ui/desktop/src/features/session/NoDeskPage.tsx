import { Button, List } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import type { Me } from '@parley/wire';
import { FullPage } from '../../components/FullPage';
import { t } from '../../lib/i18n/translate';
import { otherRoles } from './roles';
import { useLogOut } from './useLogOut';

/** For staff who are no agents: says honestly what this version has for them. */
export function NoDeskPage({ me }: { me: Me }) {
  const logOut = useLogOut(me.agentId);
  const roles = otherRoles(me.roles);
  const named = roles.map((role) => t(`role.${role}`)).join(', ');
  return (
    <FullPage title={t('noDesk.title', { name: me.name })}>
      <p>{t('noDesk.role', { roles: named || t('role.none') })}</p>
      {roles.length > 0 && (
        <List size="sm" spacing="xs">
          {roles.map((role) => (
            <List.Item key={role}>{t(`noDesk.${role}`)}</List.Item>
          ))}
        </List>
      )}
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
