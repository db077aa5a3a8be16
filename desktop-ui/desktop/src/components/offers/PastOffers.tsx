import type { PastOffer } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../../lib/times';
import { offerOutcome } from './offerOutcome';
import styles from './PastOffers.module.css';

interface PastOffersProps {
  /** The newest first. */
  offers: PastOffer[];
  meId: string | null;
}

/** To whom a chat was offered, from when until when, and what came of it. */
export function PastOffers({ offers, meId }: PastOffersProps) {
  if (offers.length === 0) return <p className={styles.none}>{t('offered.none')}</p>;
  return (
    <ol className={styles.offers} aria-label={t('offered.title')}>
      {offers.map((offer) => (
        <li key={offer.id} className={styles.offer} data-state={offer.state}>
          <span className={styles.agent}>
            <bdi>{offer.agentName}</bdi>
            {offer.agentId === meId && ` ${t('offered.you')}`}
          </span>
          <span className={styles.outcome} dir="auto">
            {offerOutcome(offer)}
          </span>
          <span className={styles.facts}>
            <Span offer={offer} /> · {whence(offer)}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Span({ offer: { offeredAt, endedAt } }: { offer: PastOffer }) {
  return (
    <time dateTime={offeredAt} title={dateAndTime(offeredAt)}>
      {endedAt === null
        ? t('offered.since', { from: timeOfDay(offeredAt) })
        : t('offered.span', { from: timeOfDay(offeredAt), until: timeOfDay(endedAt) })}
    </time>
  );
}

function whence({ queueName, transferFrom, round }: PastOffer): string {
  if (transferFrom !== null) return t('offered.transfer', { agent: transferFrom });
  if (queueName === null) return t('offered.named');
  return t('offered.queue', { queue: queueName, round });
}
