import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useContext } from 'react';
import { t } from '../../lib/i18n/translate';
import { Age, NowContext } from './Age';
import { urgencyOf } from './listRules';
import styles from './SupervisionTable.module.css';

/** Since when the customer waits; a long wait has a sign beside its colour. */
export function Waiting({ since }: { since: string | null }) {
  const now = useContext(NowContext);
  if (since === null) return <span className={styles.quiet}>{t('supervision.none')}</span>;
  const urgency = urgencyOf(since, now);
  return (
    <span className={styles.waiting} data-urgency={urgency}>
      {urgency === 'late' && (
        <IconAlertTriangle size={14} role="img" aria-label={t('supervision.urgency.late')} />
      )}
      {urgency === 'soon' && (
        <IconClock size={14} role="img" aria-label={t('supervision.urgency.soon')} />
      )}
      <Age since={since} />
    </span>
  );
}
