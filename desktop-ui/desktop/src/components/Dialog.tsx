import { Modal } from '@mantine/core';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { t } from '../lib/i18n/translate';
import styles from './Dialog.module.css';

interface DialogProps {
  opened: boolean;
  title: string;
  /** Absent for a dialog that cannot be left without an answer. */
  onClose: (() => void) | null;
  /** Where there is more than a question; `auto` is as large as what it holds. */
  size?: 'lg' | 'auto';
  closeLabel?: string;
  children: ReactNode;
}

/** Tells the dialog around another one that it is covered: the escape key is the upper one's. */
const CoverContext = createContext<(covered: boolean) => void>(() => undefined);

/** A question in front of everything else. Its heading is no page banner, unlike the stock one. */
export function Dialog({ opened, title, onClose, size, closeLabel, children }: DialogProps) {
  const stays = onClose === null;
  const [covered, setCovered] = useState(false);
  const cover = useContext(CoverContext);
  useEffect(() => {
    if (!opened) return;
    cover(true);
    return () => cover(false);
  }, [opened, cover]);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose ?? (() => undefined)}
      closeOnClickOutside={!stays}
      closeOnEscape={!stays && !covered}
      centered
      size={size ?? 'sm'}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title className={styles.title}>
            <bdi>{title}</bdi>
          </Modal.Title>
          {!stays && <Modal.CloseButton aria-label={closeLabel ?? t('app.dismiss')} />}
        </div>
        <Modal.Body>
          <CoverContext value={setCovered}>{children}</CoverContext>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
