import type { QueueSettings } from '@parley/wire';
import { useServices } from '../../api/services';
import { DeleteSection } from '../../components/DeleteSection';
import { t } from '../../lib/i18n/translate';

interface DeleteQueueProps {
  queue: QueueSettings;
  onDeleted: () => void;
}

/** Deletes a queue that nothing needs. */
export function DeleteQueue({ queue, onDeleted }: DeleteQueueProps) {
  const { settingsApi } = useServices();
  return (
    <DeleteSection
      title={t('settings.queue.delete.title')}
      text={t('settings.queue.delete.text')}
      action={t('settings.queue.delete.action')}
      question={t('settings.queue.delete.question', { queue: queue.name })}
      loses={t('settings.queue.delete.loses')}
      onDelete={() => settingsApi.deleteQueue(queue.id)}
      onDeleted={onDeleted}
    />
  );
}
