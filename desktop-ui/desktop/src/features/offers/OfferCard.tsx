import { words } from '@parley/markup';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Offer } from '@parley/wire';
import { ContactAvatar } from '../../components/ContactAvatar';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { shortAge } from '../../lib/times';
import { WhyDisclosure } from '../../components/decision/WhyDisclosure';
import { CountdownRing } from './CountdownRing';
import styles from './OfferCard.module.css';
import { offerCardId } from './offerCardId';
import { OfferForms } from './OfferForms';
import { OfferWhy } from './OfferWhy';
import { RejectMenu } from './RejectMenu';
import { TransferLine } from './TransferLine';
import type { Answer } from './useOfferAnswers';

interface OfferCardProps {
  offer: Offer;
  secondsLeft: number;
  share: number;
  now: number;
  answer: Answer;
  onAccept: () => void;
  onReject: (reason: string) => void;
}

/** An interaction waiting for this agent's answer; the parent owns countdown and requests. */
export function OfferCard({ offer, secondsLeft, share, now, answer, ...on }: OfferCardProps) {
  const contact = contactLabel(offer.contactName, offer.interactionId);
  const expired = secondsLeft <= 0;
  const priority = offer.priority > 0 && t('offer.priority', { priority: offer.priority });
  const age = shortAge(offer.waitingSince, now);
  return (
    <article
      id={offerCardId(offer.id)}
      tabIndex={-1}
      className={styles.card}
      aria-label={t('offer.label', { contact })}
    >
      <div className={styles.head}>
        <ContactAvatar name={contact} />
        <div className={styles.who}>
          <h3 className={styles.contact}>
            <bdi>{contact}</bdi>
          </h3>
          <p className={styles.from}>
            {[offer.websiteName, offer.queueName, priority].filter(Boolean).join(' · ')}
          </p>
        </div>
        <CountdownRing secondsLeft={secondsLeft} share={share} />
      </div>
      {offer.transfer && <TransferLine transfer={offer.transfer} />}
      <p className={styles.preview} dir="auto">
        {words(offer.preview)}
      </p>
      {offer.hasForms && <OfferForms offerId={offer.id} />}
      <p className={styles.waiting}>
        {age === t('age.now') ? t('offer.waiting.now') : t('offer.waiting', { age })}
      </p>
      <WhyDisclosure>{() => <OfferWhy offerId={offer.id} />}</WhyDisclosure>
      {answer.error && (
        <p className={styles.error} role="alert">
          {answer.error}
        </p>
      )}
      <div className={styles.answers}>
        <Button
          fullWidth
          leftSection={<IconCheck size={16} />}
          disabled={expired || answer.busy === 'reject'}
          loading={answer.busy === 'accept'}
          onClick={on.onAccept}
        >
          {t('offer.accept')}
        </Button>
        <RejectMenu
          disabled={expired || answer.busy === 'accept'}
          loading={answer.busy === 'reject'}
          reasons={offer.rejectReasons}
          required={offer.rejectReasonRequired}
          onReject={on.onReject}
        />
      </div>
    </article>
  );
}
