import { t } from '../../lib/i18n/translate';
import styles from './CountdownRing.module.css';

interface CountdownRingProps {
  secondsLeft: number;
  /** The part of the time that is left, 0 to 1. */
  share: number;
}

const RADIUS = 17;
const LENGTH = 2 * Math.PI * RADIUS;

/** The seconds left in a ring that closes. */
export function CountdownRing({ secondsLeft, share }: CountdownRingProps) {
  const urgent = secondsLeft <= 5;
  const label = secondsLeft > 0 ? t('offer.left', { seconds: secondsLeft }) : t('offer.expired');
  return (
    <div className={styles.ring} role="timer" aria-label={label} data-urgent={urgent}>
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
        <circle className={styles.track} cx="20" cy="20" r={RADIUS} />
        <circle
          className={styles.left}
          cx="20"
          cy="20"
          r={RADIUS}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * (1 - share)}
        />
      </svg>
      <span className={styles.seconds} aria-hidden="true">
        {secondsLeft}
      </span>
    </div>
  );
}
