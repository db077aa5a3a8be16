import { t } from './i18n/translate';

/** What to call the person: their name, or "Customer" with the end of the interaction's id. */
export function contactLabel(contactName: string | null, interactionId: string): string {
  const name = contactName?.trim();
  if (name) return name;
  return t('contact.unnamed', { id: interactionId.slice(-4).toUpperCase() });
}
