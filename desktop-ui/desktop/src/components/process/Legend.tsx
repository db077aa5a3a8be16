import { t } from '../../lib/i18n/translate';
import styles from './ProcessPanel.module.css';

/** What the colours of the diagram mean. */
export function Legend() {
  return (
    <p className={styles.legend}>
      <span>
        <i className={styles.sample} data-mark="token" aria-hidden="true" />
        {t('supervision.process.legend.token')}
      </span>
      <span>
        <i className={styles.sample} data-mark="taken" aria-hidden="true" />
        {t('supervision.process.legend.taken')}
      </span>
    </p>
  );
}
