import { CloseButton } from '@mantine/core';
import type { Offer } from '@parley/wire';
import type { OfferOutcome } from '../../api/cache/offerBoard';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import styles from './OfferCard.module.css';
import { outcomeText } from './offerWords';

interface EndedOfferCardProps {
  offer: Offer;
  outcome: OfferOutcome;
  onDismiss: () => void;
}

/** An offer that somebody or something else has ended: says how, until it is dismissed. */
export function EndedOfferCard({ offer, outcome, onDismiss }: EndedOfferCardProps) {
  const contact = contactLabel(offer.contactName, offer.interactionId);
  return (
    <article className={styles.card} data-ended="true" aria-label={t('offer.label', { contact })}>
      <div className={styles.head}>
        <div className={styles.who}>
          <h3 className={styles.contact}>
            <bdi>{contact}</bdi>
          </h3>
          <p className={styles.outcome} role="status">
            {outcomeText(outcome)}
          </p>
        </div>
        <CloseButton aria-label={t('app.dismiss')} onClick={onDismiss} />
      </div>
    </article>
  );
}
