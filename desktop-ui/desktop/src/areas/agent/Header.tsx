import type { Me } from '@parley/wire';
import { Logo } from '../../components/Logo';
import { AccountMenu } from '../../features/account/AccountMenu';
import { ColorSchemeToggle } from '../../features/account/ColorSchemeToggle';
import { PresenceControl } from '../../features/presence/PresenceControl';
import { useLogOut } from '../../features/session/useLogOut';
import { SoundControl } from '../../features/sound/SoundControl';
import { t } from '../../lib/i18n/translate';
import styles from './Header.module.css';

/** The desktop's top line: presence first, then what is rarely touched. */
export function Header({ me }: { me: Me }) {
  const logOut = useLogOut(me.agentId);
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Logo />
        <h1 className={styles.name}>{t('app.name')}</h1>
      </div>
      <div className={styles.controls}>
        <SoundControl />
        <ColorSchemeToggle />
        <PresenceControl presence={me.presence} />
        <AccountMenu me={me} onLogOut={() => void logOut()} />
      </div>
    </header>
  );
}
