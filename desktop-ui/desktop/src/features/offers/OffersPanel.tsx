import { VisuallyHidden } from '@mantine/core';
import type { OfferEntry } from '../../api/cache/offerBoard';
import { useServices } from '../../api/services';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { useShortcut } from '../../lib/useShortcut';
import { EndedOfferCard } from './EndedOfferCard';
import { OfferCard } from './OfferCard';
import styles from './OffersPanel.module.css';
import { useOfferAnswers } from './useOfferAnswers';
import { useOfferNotifications } from './useOfferNotifications';
import { useOffers } from './useOffers';
import { useRinging } from './useRinging';

/** All offers in front of the agent, over the workspace: they ring until they are answered. */
export function OffersPanel({ onAccepted }: { onAccepted: (interactionId: string) => void }) {
  const { clock } = useServices();
  const { entries, now } = useOffers();
  const { answerTo, accept, reject, dismiss } = useOfferAnswers(onAccepted);
  const pending = entries.filter(({ outcome }) => outcome === null);
  useRinging(pending.some(({ deadline }) => deadline > now));
  useOfferNotifications(entries);
  const first = pending.find(({ deadline }) => deadline > now)?.offer.id;
  useShortcut('accept', () => first !== undefined && void accept(first), first !== undefined);
  return (
    <section
      className={styles.panel}
      data-filled={entries.length > 0}
      aria-label={t('offers.label')}
    >
      {entries.length > 0 && <VisuallyHidden component="h2">{t('offers.title')}</VisuallyHidden>}
      <VisuallyHidden aria-live="assertive">{announcement(pending)}</VisuallyHidden>
      {entries.map(({ offer, outcome, arrivedAt, deadline }) =>
        outcome ? (
          <EndedOfferCard
            key={offer.id}
            offer={offer}
            outcome={outcome}
            onDismiss={() => dismiss(offer.id)}
          />
        ) : (
          <OfferCard
            key={offer.id}
            offer={offer}
            now={clock.now()}
            secondsLeft={Math.max(0, Math.ceil((deadline - now) / 1000))}
            share={Math.min(1, Math.max(0, (deadline - now) / (deadline - arrivedAt || 1)))}
            answer={answerTo(offer.id)}
            onAccept={() => void accept(offer.id)}
            onReject={(reason) => void reject(offer.id, reason)}
          />
        ),
      )}
    </section>
  );
}

function announcement(pending: OfferEntry[]): string {
  const latest = pending.at(-1)?.offer;
  if (!latest) return '';
  const contact = contactLabel(latest.contactName, latest.interactionId);
  return t('offers.announce', { contact, website: latest.websiteName });
}
