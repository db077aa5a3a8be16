import type { Interaction } from '@parley/wire';
import { t, type TextKey } from '../lib/i18n/translate';

type Ending = Pick<Interaction, 'closedBy' | 'closeReason' | 'closeCause' | 'disposition'>;

/**
 * How a chat ended, in one line: why the system closed it, or who did, and the disposition.
 *
 * @param by the words for who closed it
 */
export function closedWords(ending: Ending, by: (ending: Ending) => string): string {
  const { closeCause, disposition } = ending;
  const text = closeCause === null ? by(ending) : t(causeKey(closeCause));
  return disposition === null ? text : t('closed.disposition', { text, disposition });
}

function causeKey(cause: NonNullable<Interaction['closeCause']>): TextKey {
  return `closed.${cause}`;
}
