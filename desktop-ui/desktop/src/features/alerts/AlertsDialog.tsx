import { Button } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import styles from './AlertsDialog.module.css';
import { NotificationCheck } from './NotificationCheck';
import { SoundCheck } from './SoundCheck';

interface AlertsDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Where agents make sure that they will hear and see a new chat, in this browser. */
export function AlertsDialog({ opened, onClose }: AlertsDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('alerts.title')} size="lg">
      <SoundCheck />
      <NotificationCheck />
      <div className={styles.foot}>
        <Button onClick={onClose}>{t('alerts.done')}</Button>
      </div>
    </Dialog>
  );
}
