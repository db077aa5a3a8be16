import styles from './Logo.module.css';

/** Parley's mark; the name beside it says what it is. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg className={styles.logo} width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect className={styles.ground} width="32" height="32" rx="9" />
      <path
        className={styles.bubble}
        d="M9 8h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-8l-5 4.5V22H9a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z"
      />
      <path className={styles.lines} d="M11 13h10M11 17h6" />
    </svg>
  );
}
