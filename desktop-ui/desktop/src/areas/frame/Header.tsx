import type { Me } from '@parley/wire';
import type { ReactNode } from 'react';
import type { Area } from '../../api/areas';
import { Logo } from '../../components/Logo';
import { AccountMenu } from '../../features/account/AccountMenu';
import { ColorSchemeToggle } from '../../features/account/ColorSchemeToggle';
import { useLogOut } from '../../features/session/useLogOut';
import { t } from '../../lib/i18n/translate';
import { AreaNav } from './AreaNav';
import styles from './Header.module.css';

interface HeaderProps {
  me: Me;
  areas: Area[];
  controls?: ReactNode;
}

/** The desktop's top line: the areas, what an agent needs at hand, then what is rarely touched. */
export function Header({ me, areas, controls }: HeaderProps) {
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
        <AccountMenu me={me} isAgent={areas.includes('chats')} onLogOut={() => void logOut()} />
      </div>
    </header>
  );
}
