import { Radio } from '@mantine/core';
import type { QueueStrategy } from '@parley/wire';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { STRATEGIES } from './queueForm';
import styles from './StrategyChoice.module.css';
import type { QueueFormState } from './useQueueForm';

/** How a queue chooses whom to ask; each way says what it does. */
export function StrategyChoice({ form }: { form: QueueFormState }) {
  const { values, change, errorOf } = form;
  return (
    <FormSection title={t('settings.queue.strategy.title')}>
      <Radio.Group<QueueStrategy>
        aria-label={t('settings.queue.strategy.label')}
        value={values.strategy}
        error={errorOf('strategy')}
        onChange={(strategy) => change({ strategy })}
      >
        <div className={styles.strategies}>
          {STRATEGIES.map((strategy) => (
            <Radio
              key={strategy}
              className={styles.strategy}
              value={strategy}
              label={t(`strategy.${strategy}`)}
              // Else the sentence, inside the same label, would belong to the name.
              aria-label={t(`strategy.${strategy}`)}
              description={t(`settings.queue.strategy.${strategy}`)}
            />
          ))}
        </div>
      </Radio.Group>
    </FormSection>
  );
}
