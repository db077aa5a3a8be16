import type { Offer } from '@parley/wire';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './TransferLine.module.css';

/** Who passes the chat on, and what they say about it. */
export function TransferLine({ transfer }: { transfer: NonNullable<Offer['transfer']> }) {
  const { fromAgentName, comment } = transfer;
  return (
    <div className={styles.transfer}>
      <p className={styles.from}>
        <IconArrowForwardUp size={16} aria-hidden="true" />
        <bdi>{t('offer.transferFrom', { agent: fromAgentName })}</bdi>
      </p>
      {comment !== null && (
        <p className={styles.comment} dir="auto" tabIndex={0}>
          {comment}
        </p>
      )}
    </div>
  );
}
