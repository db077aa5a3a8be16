import { Menu, UnstyledButton } from '@mantine/core';
import { IconBell, IconKeyboard, IconLogout, IconMessageBolt } from '@tabler/icons-react';
import type { Me } from '@parley/wire';
import { ContactAvatar } from '../../components/ContactAvatar';
import { t } from '../../lib/i18n/translate';
import { LanguageItems } from './LanguageItems';
import styles from './AccountMenu.module.css';

/** What an agent sets up or looks up from here. */
export type AccountDialog = 'alerts' | 'shortcuts' | 'cannedAnswers';

interface AccountMenuProps {
  me: Me;
  /** Only agents have an alias and are called by notifications. */
  isAgent: boolean;
  onOpen: (dialog: AccountDialog) => void;
  onLogOut: () => void;
}

/** Who is signed in, and the way out. */
export function AccountMenu({ me, isAgent, onOpen, onLogOut }: AccountMenuProps) {
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
        {isAgent && (
          <>
            <Menu.Item leftSection={<IconBell size={16} />} onClick={() => onOpen('alerts')}>
              {t('alerts.title')}
            </Menu.Item>
            <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={() => onOpen('shortcuts')}>
              {t('shortcuts.title')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconMessageBolt size={16} />}
              onClick={() => onOpen('cannedAnswers')}
            >
              {t('ownAnswers.title')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <LanguageItems person={me.agentId} />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={onLogOut}>
          {t('account.logOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
