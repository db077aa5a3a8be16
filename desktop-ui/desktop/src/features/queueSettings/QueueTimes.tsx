import { FormSection } from '../../components/FormSection';
import { NumberField } from '../../components/NumberField';
import { t } from '../../lib/i18n/translate';
import styles from './QueueTimes.module.css';
import type { QueueFormState } from './useQueueForm';

const TIMES = [
  'offerTimeoutSeconds',
  'queueTimeoutSeconds',
  'wrapUpSeconds',
  'skillsRelaxedAfterSeconds',
] as const;

/** How long a queue waits for what. */
export function QueueTimes({ form }: { form: QueueFormState }) {
  return (
    <FormSection title={t('settings.queue.times.title')} text={t('settings.queue.times.text')}>
      <div className={styles.times}>
        {TIMES.map((field) => (
          <NumberField
            key={field}
            seconds
            label={t(`settings.queue.${field}.label`)}
            help={t(`settings.queue.${field}.help`)}
            error={form.errorOf(field)}
            value={form.values[field]}
            onChange={(value) => form.change({ [field]: value })}
          />
        ))}
      </div>
    </FormSection>
  );
}
