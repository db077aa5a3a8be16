import { Button } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import styles from './AlertsDialog.module.css';
import { NotificationCheck } from './NotificationCheck';
import { SoundCheck } from './SoundCheck';
import { useAlertCheck } from './useAlertCheck';

interface AlertsDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Where agents make sure that they will hear and see a new chat, in this browser. */
export function AlertsDialog({ opened, onClose }: AlertsDialogProps) {
  const { finish } = useAlertCheck();
  const close = () => {
    finish();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={t('alerts.title')} size="lg">
      <SoundCheck />
      <NotificationCheck />
      <div className={styles.foot}>
        <Button onClick={close}>{t('alerts.done')}</Button>
      </div>
    </Dialog>
  );
}
