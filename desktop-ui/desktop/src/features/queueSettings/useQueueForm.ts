import type { QueueSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { withNamed } from '../../lib/named';
import { changeOf, check, refusalRules, valuesOf } from './queueForm';

/** The form of a queue, or of a new one. */
export function useQueueForm(
  stored: QueueSettings | undefined,
  onSaved: (saved: QueueSettings) => void,
) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.saveQueue(stored?.id, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<QueueSettings[]>(keys.queues, (all = []) => withNamed(all, saved));
      onSaved(saved);
    },
  });
}

export type QueueFormState = ReturnType<typeof useQueueForm>;
