import { t } from '../../lib/i18n/translate';
import { rulesOf } from '../../lib/workingHours/readDecision';
import styles from './RuleTable.module.css';

/** Working hours that the form cannot show, as the table that they are. */
export function RuleTable({ xml }: { xml: string }) {
  const any = t('hours.table.any');
  return (
    <section className={styles.rules} aria-label={t('hours.table.title')}>
      <p className={styles.note}>{t('hours.table.text')}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('hours.table.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('hours.table.date')}</th>
              <th scope="col">{t('hours.table.weekday')}</th>
              <th scope="col">{t('hours.table.time')}</th>
              <th scope="col">{t('hours.table.open')}</th>
              <th scope="col">{t('hours.special.name')}</th>
            </tr>
          </thead>
          <tbody>
            {rulesOf(xml).map(({ date, weekday, time, open, description }, at) => (
              // Rules have no identity but their place.
              <tr key={at}>
                <td>{date || any}</td>
                <td>{weekday || any}</td>
                <td>{time || any}</td>
                <td>{t(open ? 'hours.table.yes' : 'hours.closed')}</td>
                <td dir="auto">{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
