import { Button } from '@mantine/core';
import type { Transfer } from '@parley/wire';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useServices } from '../../../api/services';
import { clockDuration } from '../../../lib/durations';
import { t } from '../../../lib/i18n/translate';
import { useTick } from '../../../lib/useTick';
import styles from './Transfer.module.css';
import { targetName } from './transferWords';

interface TransferBarProps {
  transfer: Transfer;
  withdrawing: boolean;
  onWithdraw: () => void;
}

/** Whom the chat is offered to, since when, and the way to keep it after all. */
export function TransferBar({ transfer, withdrawing, onWithdraw }: TransferBarProps) {
  const { clock } = useServices();
  const now = useTick(clock.now, 1000);
  const duration = clockDuration(now - Date.parse(transfer.requestedAt));
  return (
    <section className={styles.bar} aria-label={t('transfer.submit')}>
      <IconArrowForwardUp size={18} aria-hidden="true" />
      <p className={styles.text} role="status">
        <bdi>{t('transfer.pending', { target: targetName(transfer) })}</bdi>
      </p>
      <span
        className={styles.time}
        role="timer"
        aria-label={t('transfer.pending.time', { duration })}
      >
        {duration}
      </span>
      <Button size="compact-sm" variant="default" loading={withdrawing} onClick={onWithdraw}>
        {t('transfer.takeBack')}
      </Button>
    </section>
  );
}
