import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import styles from './AlertsDialog.module.css';

/** In words, whether something works. */
export function StateLine({ good, text }: { good: boolean; text: string }) {
  const Icon = good ? IconCircleCheck : IconAlertTriangle;
  return (
    <p className={styles.state} data-good={good} role="status">
      <Icon size={16} aria-hidden="true" />
      {text}
    </p>
  );
}
