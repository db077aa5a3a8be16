import { useEffect, useRef } from 'react';
import type { OfferEntry } from '../../api/cache/offerBoard';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { notify } from '../../lib/notify';
import { isFocused } from '../../lib/useWindowFocused';
import { offerCardId } from './offerCardId';

/** Shows the system's own notification per offer while the person looks elsewhere. */
export function useOfferNotifications(entries: OfferEntry[]): void {
  const shown = useRef(new Map<string, Notification>());
  const told = useRef(new Set<string>());
  useEffect(() => {
    const pending = entries.filter(({ outcome }) => outcome === null);
    for (const { offer } of pending) {
      if (told.current.has(offer.id)) continue;
      told.current.add(offer.id);
      const notification = isFocused() ? null : tell(offer);
      if (notification) shown.current.set(offer.id, notification);
    }
    const ringing = new Set(pending.map(({ offer }) => offer.id));
    for (const [id, notification] of shown.current) {
      if (ringing.has(id)) continue;
      notification.close();
      shown.current.delete(id);
    }
  }, [entries]);
}

// The same tag in every window of the browser: the system shows one. Nothing that was written.
function tell(offer: OfferEntry['offer']): Notification | null {
  const contact = contactLabel(offer.contactName, offer.interactionId);
  const notification = notify(t('offers.notification.title', { contact }), {
    body: offer.websiteName,
    tag: offer.id,
    requireInteraction: true,
  });
  if (notification) {
    notification.onclick = () => {
      window.focus();
      document.getElementById(offerCardId(offer.id))?.focus();
      notification.close();
    };
  }
  return notification;
}
