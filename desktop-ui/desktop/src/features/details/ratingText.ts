import type { Rating } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** What the customer thinks of the chat, in words. */
export function ratingText({ scale, value }: Rating): string {
  if (scale === 'STARS') return t('details.rating.stars', { value });
  return t(value === 1 ? 'details.rating.up' : 'details.rating.down');
}
