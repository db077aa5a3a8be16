import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './DeliveryMark.module.css';
import type { DeliveryState } from './timeline';

const ICONS = {
  sending: IconClock,
  sent: IconCheck,
  delivered: IconChecks,
  read: IconChecks,
  failed: IconAlertCircle,
};

/** How far a message has come: one check = not delivered, two = on the customer's page. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  const Icon = ICONS[state];
  const text = t(`state.${state}`);
  return (
    <span className={styles.mark} data-state={state} title={text}>
      <Icon size={15} stroke={2.2} aria-hidden="true" />
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
