import { t } from '../../lib/i18n/translate';

/** The area of the administrator. */
export default function SettingsArea() {
  return <h2>{t('settings.title')}</h2>;
}
