import type { AnsweredForm } from '@parley/wire';
import { t } from '../lib/i18n/translate';
import { dateAndTime } from '../lib/times';
import styles from './FormAnswers.module.css';

/** What a customer has filled in, in the words of the forms; nothing without any. */
export function FormAnswers({ forms }: { forms: readonly AnsweredForm[] }) {
  if (forms.length === 0) return null;
  return (
    <section className={styles.forms} aria-label={t('forms.title')} tabIndex={0}>
      <h3 className={styles.title}>{t('forms.title')}</h3>
      {forms.map((form) => (
        <div key={form.id} className={styles.form}>
          <dl className={styles.answers}>
            {form.answers.map(({ key, label, value }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          <time className={styles.time} dateTime={form.answeredAt}>
            {dateAndTime(form.answeredAt)}
          </time>
        </div>
      ))}
    </section>
  );
}
