import { Button } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import styles from './AlertsDialog.module.css';
import { NotificationCheck } from './NotificationCheck';
import { SoundCheck } from './SoundCheck';
import { useAlertCheck } from './useAlertCheck';

interface AlertsDialogProps {
  opened: boolean;
  /** What the check was the way to; null if it was opened for itself. */
  onGoAvailable: (() => void) | null;
  onClose: () => void;
}

/** Where agents make sure that they will hear and see a new chat, in this browser. */
export function AlertsDialog({ opened, onGoAvailable, onClose }: AlertsDialogProps) {
  const { finish } = useAlertCheck();
  const done = () => {
    finish();
    (onGoAvailable ?? onClose)();
  };
  return (
    <Dialog
      opened={opened}
      // Whoever turns away from the way to be available has not made the check.
      onClose={onGoAvailable ? onClose : done}
      title={t('alerts.title')}
      size="lg"
    >
      {onGoAvailable && <p className={styles.why}>{t('alerts.before')}</p>}
      <SoundCheck />
      <NotificationCheck />
      <div className={styles.foot}>
        {onGoAvailable && (
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
        )}
        <Button onClick={done}>{t(onGoAvailable ? 'presence.goAvailable' : 'alerts.done')}</Button>
      </div>
    </Dialog>
  );
}
