import { t } from '../../lib/i18n/translate';

/** The area of the supervisor. */
export default function SupervisionArea() {
  return <h2>{t('supervision.title')}</h2>;
}
