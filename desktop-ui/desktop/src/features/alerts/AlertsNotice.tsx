import { Button, CloseButton } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { AlertsDialog } from './AlertsDialog';
import styles from './AlertsNotice.module.css';
import { useAlertCheck } from './useAlertCheck';

/** Offers the check of sound and notifications to whoever has never made it in this browser. */
export function AlertsNotice() {
  const { checked, finish } = useAlertCheck();
  const [opened, setOpened] = useState(false);
  return (
    <>
      {!checked && (
        <div className={styles.notice} role="region" aria-label={t('alerts.title')}>
          <IconBell size={18} aria-hidden="true" />
          <span className={styles.text}>{t('alerts.offer')}</span>
          <Button size="compact-sm" variant="light" onClick={() => setOpened(true)}>
            {t('alerts.offer.action')}
          </Button>
          <CloseButton size="sm" aria-label={t('alerts.offer.later')} onClick={finish} />
        </div>
      )}
      <AlertsDialog opened={opened} onGoAvailable={null} onClose={() => setOpened(false)} />
    </>
  );
}
