import type { QueueSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { DeleteSection } from '../../components/DeleteSection';
import { t } from '../../lib/i18n/translate';
import { without } from '../../lib/named';

interface DeleteQueueProps {
  queue: QueueSettings;
  onDeleted: () => void;
}

/** Deletes a queue that nothing needs. */
export function DeleteQueue({ queue, onDeleted }: DeleteQueueProps) {
  const { queries, settingsApi } = useServices();
  const gone = () => {
    onDeleted();
    queries.setQueryData<QueueSettings[]>(keys.queues, (all = []) => without(all, queue.id));
  };
  return (
    <DeleteSection
      title={t('settings.queue.delete.title')}
      text={t('settings.queue.delete.text')}
      action={t('settings.queue.delete.action')}
      question={t('settings.queue.delete.question', { queue: queue.name })}
      loses={t('settings.queue.delete.loses')}
      onDelete={() => settingsApi.deleteQueue(queue.id)}
      onDeleted={gone}
    />
  );
}
