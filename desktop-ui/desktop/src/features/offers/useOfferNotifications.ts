import { useEffect, useRef } from 'react';
import type { OfferEntry } from '../../api/cache/offerBoard';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { isFocused } from '../../lib/useWindowFocused';

/** Shows the system's own notification per offer while the person looks elsewhere. */
export function useOfferNotifications(entries: OfferEntry[]): void {
  const shown = useRef(new Map<string, Notification>());
  const told = useRef(new Set<string>());
  useEffect(() => {
    const pending = entries.filter(({ outcome }) => outcome === null);
    for (const { offer } of pending) {
      if (told.current.has(offer.id)) continue;
      told.current.add(offer.id);
      const notification = isFocused() ? null : notify(offer);
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

function notify(offer: OfferEntry['offer']): Notification | null {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return null;
  try {
    const contact = contactLabel(offer.contactName, offer.interactionId);
    const notification = new Notification(t('offers.notification.title', { contact }), {
      body: `${offer.websiteName}: ${offer.preview}`,
      tag: offer.id,
      requireInteraction: true,
    });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
    return notification;
  } catch {
    // Some phones announce notifications but allow them from service workers only.
    return null;
  }
}
