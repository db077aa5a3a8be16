import { t } from '../lib/i18n/translate';

/** How many characters may still be written, or are too many where the number is below zero. */
export function counterText(left: number): string {
  return left < 0 ? t('composer.over', { count: -left }) : t('composer.left', { count: left });
}
