import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './ContactPanel.module.css';

/** Whether the website has signed who writes. */
export function VerifiedBadge({ verified }: { verified: boolean }) {
  const Icon = verified ? IconShieldCheck : IconShieldQuestion;
  return (
    <span className={styles.badge} data-verified={verified}>
      <Icon size={13} aria-hidden="true" />
      {t(verified ? 'contact.verified' : 'contact.unverified')}
    </span>
  );
}
