import type { Transfer } from '@parley/wire';
import { t } from '../../../lib/i18n/translate';

export function targetName({ targetAgentName, targetQueueName }: Transfer): string {
  return targetAgentName ?? targetQueueName ?? t('left.somebody');
}

/** Why a transfer came back. */
export function failureText(transfer: Transfer): string {
  const target = targetName(transfer);
  if (transfer.state === 'TIMED_OUT') return t('transfer.back.TIMED_OUT', { target });
  if (transfer.state !== 'REJECTED') return t('transfer.back.TARGET_GONE', { target });
  return transfer.reason === null
    ? t('transfer.back.REJECTED', { target })
    : t('transfer.back.REJECTED.why', { target, reason: transfer.reason });
}
