import type { PastOffer } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** What came of an offer, in words. */
export function offerOutcome({ state, reason, rescinded, takenBy }: PastOffer): string {
  if (state === 'REJECTED' && reason !== null) return t('offered.REJECTED.reason', { reason });
  if (state !== 'RESCINDED') return t(`offered.${state}`);
  if (rescinded === 'TAKEN' && takenBy !== null) return t('offered.TAKEN.by', { agent: takenBy });
  return rescinded === null ? t('offered.RESCINDED') : t(`offered.${rescinded}`);
}
