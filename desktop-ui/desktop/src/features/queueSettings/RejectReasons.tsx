import { Switch, TextInput } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { RowEditor } from '../../components/RowEditor';
import { t } from '../../lib/i18n/translate';
import { isWrongReason, MOST_REASONS } from './queueForm';
import type { QueueFormState } from './useQueueForm';

const texts = () => ({
  none: t('settings.queue.reasons.none'),
  add: t('settings.queue.reasons.add'),
  remove: (number: number) => t('settings.queue.reasons.remove', { number }),
  move: {
    up: (number: number) => t('settings.queue.reasons.up', { number }),
    down: (number: number) => t('settings.queue.reasons.down', { number }),
  },
});

/** What agents can say when they reject an offer of the queue, and whether they must. */
export function RejectReasons({ form }: { form: QueueFormState }) {
  const { values, change, errorOf } = form;
  const error = errorOf('rejectReasons');
  // What is wrong with the reasons may be that one must be chosen.
  const setRequired = (rejectReasonRequired: boolean) =>
    change({ rejectReasonRequired, rejectReasons: values.rejectReasons });
  return (
    <FormSection
      title={t('settings.queue.reasons.title')}
      text={t('settings.queue.reasons.text', { most: MOST_REASONS })}
    >
      <RowEditor
        label={t('settings.queue.reasons.title')}
        rows={values.rejectReasons}
        fresh=""
        most={MOST_REASONS}
        texts={texts()}
        error={error}
        onChange={(rejectReasons) => change({ rejectReasons })}
      >
        {(reason, index, changeReason, focus) => (
          <TextInput
            aria-label={t('settings.queue.reasons.one', { number: index + 1 })}
            error={error !== undefined && isWrongReason(reason)}
            value={reason}
            autoFocus={focus}
            onChange={(event) => changeReason(event.currentTarget.value)}
          />
        )}
      </RowEditor>
      <Switch
        label={t('settings.queue.required.label')}
        // Else the help, inside the same label, would belong to the name.
        aria-label={t('settings.queue.required.label')}
        description={t('settings.queue.required.help')}
        checked={values.rejectReasonRequired}
        onChange={(event) => setRequired(event.currentTarget.checked)}
      />
    </FormSection>
  );
}
