import type { Interaction } from '@parley/wire';
import { closedWords } from '../../components/closedWords';
import { t } from '../../lib/i18n/translate';

/** By whom or why a chat was closed, and with which disposition. */
export function closedText(interaction: Interaction): string {
  return closedWords(interaction, ({ closedBy, closeReason }) =>
    t(`supervision.closed.${closedBy ?? 'SYSTEM'}`, { reason: closeReason ?? '' }),
  );
}
