import { Menu, UnstyledButton } from '@mantine/core';
import { IconBell, IconBellOff, IconLogout, IconMessageBolt } from '@tabler/icons-react';
import type { Me } from '@parley/wire';
import { ContactAvatar } from '../../components/ContactAvatar';
import { t } from '../../lib/i18n/translate';
import styles from './AccountMenu.module.css';
import { useNotificationPermission } from './useNotificationPermission';

interface AccountMenuProps {
  me: Me;
  /** Only agents have an alias and are called by notifications. */
  isAgent: boolean;
  /** Opens the agent's own canned answers. */
  onCannedAnswers: () => void;
  onLogOut: () => void;
}

/** Who is signed in, and the way out. */
export function AccountMenu({ me, isAgent, onCannedAnswers, onLogOut }: AccountMenuProps) {
  const { permission, ask } = useNotificationPermission();
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton
          className={styles.button}
          aria-label={t('account.button', { name: me.name })}
          title={me.name}
        >
          <ContactAvatar name={me.name} size="small" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={styles.name}>{me.name}</span>
          {isAgent && (
            <span className={styles.alias}>{t('account.alias', { alias: me.alias })}</span>
          )}
        </Menu.Label>
        <Menu.Divider />
        {isAgent && permission === 'default' && (
          <Menu.Item leftSection={<IconBell size={16} />} onClick={() => void ask()}>
            {t('account.notifications.ask')}
          </Menu.Item>
        )}
        {isAgent && permission === 'granted' && (
          <Menu.Label>{t('account.notifications.on')}</Menu.Label>
        )}
        {isAgent && permission === 'denied' && (
          <Menu.Item leftSection={<IconBellOff size={16} />} disabled>
            {t('account.notifications.blocked')}
          </Menu.Item>
        )}
        {isAgent && (
          <Menu.Item leftSection={<IconMessageBolt size={16} />} onClick={onCannedAnswers}>
            {t('ownAnswers.title')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={onLogOut}>
          {t('account.logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
