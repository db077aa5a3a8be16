import { IconClockHour4 } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import { minutesAndSeconds } from '../../lib/times';
import { useTick } from '../../lib/useTick';
import styles from './Badges.module.css';

/** A running timer, second by second; `dueAt` by the clock that only goes forward. */
export function Countdown({ dueAt }: { dueAt: number }) {
  const { clock } = useServices();
  const now = useTick(clock.monotonic, 1000);
  const left = Math.max(0, dueAt - now);
  return (
    <span className={styles.timer} role="timer">
      <IconClockHour4 size={14} aria-hidden="true" />
      {left > 0
        ? t('supervision.process.timer', { time: minutesAndSeconds(left) })
        : t('supervision.process.due')}
    </span>
  );
}
