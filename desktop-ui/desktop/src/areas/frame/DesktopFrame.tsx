import type { Me } from '@parley/wire';
import type { ReactNode } from 'react';
import type { Area } from '../../api/areas';
import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';
import styles from './DesktopFrame.module.css';
import { Header } from './Header';

interface DesktopFrameProps {
  me: Me;
  areas: Area[];
  /** What an agent has in the header beside what everybody has. */
  controls?: ReactNode;
  /** Between the header and the area: what the person must know wherever they are. */
  notices?: ReactNode;
  children: ReactNode;
}

/** What stands around every area: the header with the way to the others, and notices. */
export function DesktopFrame({ me, areas, controls, notices, children }: DesktopFrameProps) {
  const language = useStore(useServices().languages.current);
  return (
    // All of it anew in another language, for its parts do not ask which one is spoken.
    <div key={language} className={styles.desktop}>
      <Header me={me} areas={areas} controls={controls} />
      <div>{notices}</div>
      <div className={styles.area}>{children}</div>
    </div>
  );
}
