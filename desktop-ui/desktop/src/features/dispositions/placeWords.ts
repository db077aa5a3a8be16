import type { DispositionPlace } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** What a place is called. */
export function placeTitle({ placeName }: Pick<DispositionPlace, 'placeName'>): string {
  return placeName ?? t('settings.dispositions.everywhere');
}
