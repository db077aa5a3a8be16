import type { Interaction } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** What the customer's page was seen with, as far as it is known. */
export function browserText({ browser, system }: Interaction): string | null {
  if (browser === null || system === null) return browser ?? system;
  return t('details.browser.on', { browser, system });
}
