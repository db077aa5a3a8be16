import type { Interaction } from '@parley/wire';
import { closedWords } from '../../components/closedWords';
import { t } from '../../lib/i18n/translate';

/** How a chat ended; its disposition stands on its own. */
export function endingText(interaction: Interaction): string {
  return closedWords({ ...interaction, disposition: null }, ({ closedBy, closeReason }) =>
    t(`supervision.closed.${closedBy ?? 'SYSTEM'}`, { reason: closeReason ?? '' }),
  );
}
