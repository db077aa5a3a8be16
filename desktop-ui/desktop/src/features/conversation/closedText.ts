import type { Interaction } from '@parley/wire';
import { closedWords } from '../../components/closedWords';
import { t } from '../../lib/i18n/translate';

/** How a chat ended, as its agent reads it. */
export function closedText(interaction: Interaction): string {
  return closedWords(interaction, ({ closedBy, closeReason }) => {
    switch (closedBy) {
      case 'SUPERVISOR':
        return t('conversation.supervisorClosed', { reason: closeReason ?? '' });
      case 'CUSTOMER':
        return t('conversation.customerClosed');
      case 'AGENT':
        return t('conversation.agentClosed');
      default:
        return t('conversation.systemClosed');
    }
  });
}
