import { t } from '../i18n/translate';

/** What the form's library says of a fault, in our words: its own are English and cannot be set. */
export function faultWords(said: string): string {
  const most = /maximum length of (\d+)/u.exec(said)?.[1];
  if (most !== undefined) return t('forms.fault.long', { most });
  const least = /minimum length of (\d+)/u.exec(said)?.[1];
  if (least !== undefined) return t('forms.fault.short', { least });
  return said.startsWith('Field is required') ? t('forms.fault.required') : t('forms.fault.wrong');
}
