import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import { notify } from '../../lib/notify';
import { useNotificationPermission } from '../../lib/useNotificationPermission';
import styles from './AlertsDialog.module.css';
import { StateLine } from './StateLine';

/** Whether the system may tell of new chats; the browser is asked by a click and never before. */
export function NotificationCheck() {
  const { permission, ask } = useNotificationPermission();
  const test = () =>
    notify(t('alerts.notifications.test.title'), { body: t('app.name'), tag: 'parley-test' });
  return (
    <section className={styles.part} aria-label={t('alerts.notifications')}>
      <h3 className={styles.title}>{t('alerts.notifications')}</h3>
      <p className={styles.about}>{t('alerts.notifications.about')}</p>
      <StateLine good={permission === 'granted'} text={t(`alerts.notifications.${permission}`)} />
      {permission === 'default' && (
        <Button variant="default" onClick={() => void ask()}>
          {t('alerts.notifications.ask')}
        </Button>
      )}
      {permission === 'granted' && (
        <Button variant="default" onClick={test}>
          {t('alerts.notifications.test')}
        </Button>
      )}
    </section>
  );
}
