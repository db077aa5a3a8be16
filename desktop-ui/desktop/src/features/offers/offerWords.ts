import type { OfferState } from '@parley/wire';
import type { OfferOutcome } from '../../api/cache/offerBoard';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { t, type TextKey } from '../../lib/i18n/translate';

const USUAL_REASONS: readonly TextKey[] = [
  'offer.reject.busy',
  'offer.reject.subject',
  'offer.reject.language',
];

/** What the agent may answer instead of accepting; the text is what the server records. */
export function rejectReasons(ofQueue: string[]): string[] {
  return ofQueue.length > 0 ? ofQueue : USUAL_REASONS.map((key) => t(key));
}

export function outcomeText(outcome: OfferOutcome): string {
  switch (outcome.kind) {
    case 'TAKEN':
      return outcome.by ? t('offer.takenBy', { name: outcome.by }) : t('offer.taken');
    case 'CUSTOMER_LEFT':
      return t('offer.customerLeft');
    case 'TIMED_OUT':
      return t('offer.timedOut');
    case 'AGENT_GONE':
      return t('offer.agentGone');
    case 'NO_ROOM':
      return t('offer.noRoom');
    case 'QUEUE_TIME_OVER':
      return t('offer.queueTimeOver');
    case 'SUPERVISOR':
      return t('offer.supervisor');
    case 'TRANSFER_WITHDRAWN':
      return t('offer.transferWithdrawn');
    case 'GONE':
    case 'MINE':
      return t('offer.gone');
  }
}

/** How the offer ended, if that is why the server refused the answer; else null. */
export function outcomeOfRefusal(error: unknown): OfferOutcome | null {
  if (!(error instanceof ApiProblem)) return null;
  if (error.kind === 'offer-taken') return { kind: 'TAKEN', by: error.text('takenBy') };
  if (error.kind === 'offer-ended') return outcomeOfState(error.text('state'));
  return error.kind === 'not-found' ? { kind: 'GONE' } : null;
}

export function refusalText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return errorText(error);
  if (error.kind === 'reject-reason-required') return t('offer.reject.reasonRequired');
  return error.kind === 'at-capacity' ? t('offer.atCapacity') : errorText(error);
}

function outcomeOfState(state: string | null): OfferOutcome {
  const timedOut: OfferState = 'TIMED_OUT';
  return { kind: state === timedOut ? 'TIMED_OUT' : 'GONE' };
}
