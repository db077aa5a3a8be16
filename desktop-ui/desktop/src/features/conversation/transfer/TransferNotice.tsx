import { CloseButton } from '@mantine/core';
import type { Transfer } from '@parley/wire';
import { IconArrowBackUp } from '@tabler/icons-react';
import { t } from '../../../lib/i18n/translate';
import styles from './Transfer.module.css';
import { failureText } from './transferWords';

interface TransferNoticeProps {
  transfer: Transfer;
  onDismiss: () => void;
}

/** Says why a transfer came back, until the agent has read it. */
export function TransferNotice({ transfer, onDismiss }: TransferNoticeProps) {
  return (
    <div className={styles.bar} data-back="true" role="alert">
      <IconArrowBackUp size={18} aria-hidden="true" />
      <p className={styles.text}>
        <bdi>{failureText(transfer)}</bdi>
      </p>
      <CloseButton size="sm" aria-label={t('app.dismiss')} onClick={onDismiss} />
    </div>
  );
}
