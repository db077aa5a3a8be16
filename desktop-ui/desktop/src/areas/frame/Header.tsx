import type { Me } from '@parley/wire';
import { type ReactNode, useState } from 'react';
import type { Area } from '../../api/areas';
import { Logo } from '../../components/Logo';
import { type AccountDialog, AccountMenu } from '../../features/account/AccountMenu';
import { ColorSchemeToggle } from '../../features/account/ColorSchemeToggle';
import { useLogOut } from '../../features/session/useLogOut';
import { t } from '../../lib/i18n/translate';
import { AgentDialogs } from './AgentDialogs';
import { AreaNav } from './AreaNav';
import styles from './Header.module.css';

interface HeaderProps {
  me: Me;
  areas: Area[];
  controls?: ReactNode;
}

/** The desktop's top line: the areas, what an agent needs at hand, then what is rarely touched. */
export function Header({ me, areas, controls }: HeaderProps) {
  const [dialog, setDialog] = useState<AccountDialog | null>(null);
  const isAgent = areas.includes('chats');
  const logOut = useLogOut(me.agentId);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
      </div>
      {areas.length > 1 && <AreaNav areas={areas} />}
      <div className={styles.controls}>
        <ColorSchemeToggle />
        {controls}
        <AccountMenu me={me} isAgent={isAgent} onOpen={setDialog} onLogOut={() => void logOut()} />
        {isAgent && <AgentDialogs dialog={dialog} onDialog={setDialog} />}
      </div>
    </header>
  );
}
