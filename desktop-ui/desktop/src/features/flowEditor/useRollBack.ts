import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { useVersionMade } from '../../api/useFlows';
import { t } from '../../lib/i18n/translate';

/** Makes an earlier version the newest one again. */
export function useRollBack(flowKey: string) {
  const { flows } = useServices();
  const versionMade = useVersionMade(flowKey);
  const rollBack = useMutation({
    networkMode: 'always',
    mutationFn: (version: number) => flows.rollBack(flowKey, version),
    onSuccess: (made, target) => {
      versionMade(made);
      const message = t('flows.rollBack.done', { version: made.version, target });
      notifications.show({ color: 'green', message });
    },
    onError: (error) => {
      const message = t('flows.rollBack.failed', { why: errorText(error) });
      notifications.show({ color: 'red', message });
    },
  });
  return {
    ownVersion: rollBack.data?.version ?? null,
    /** The version that is being brought back just now. */
    bringingBack: rollBack.isPending ? rollBack.variables : null,
    rollBack: (version: number) => {
      if (!rollBack.isPending) rollBack.mutate(version);
    },
  };
}
