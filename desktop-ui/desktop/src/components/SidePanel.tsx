import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n/translate';
import styles from './Dialog.module.css';

interface SidePanelProps {
  opened: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** What stands beside the work on a wide screen, over it on a narrow one. */
export function SidePanel({ opened, title, onClose, children }: SidePanelProps) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} position="right" size="xs">
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles.head}>
          <Drawer.Title className={styles.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('app.dismiss')} />
        </div>
        <Drawer.Body p={0}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
