import { t } from '../../lib/i18n/translate';

/** The area of the analyst. */
export default function FlowsArea() {
  return <h2>{t('flows.title')}</h2>;
}
