import type { Interaction } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** By whom a chat was closed, and why if somebody said so. */
export function closedText({ closedBy, closeReason }: Interaction): string {
  return t(`supervision.closed.${closedBy ?? 'SYSTEM'}`, { reason: closeReason ?? '' });
}
