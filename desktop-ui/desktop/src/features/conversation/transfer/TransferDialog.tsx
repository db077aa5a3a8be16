import { Text } from '@mantine/core';
import { Dialog } from '../../../components/Dialog';
import { Loaded } from '../../../components/Loaded';
import { t } from '../../../lib/i18n/translate';
import { TransferForm } from './TransferForm';
import { useTransferTargets } from './useTransfer';
import type { Transfers } from './useTransfer';

interface TransferDialogProps {
  interactionId: string;
  opened: boolean;
  transfers: Transfers;
  onClose: () => void;
}

/** Asks to whom a chat goes. */
export function TransferDialog({ interactionId, opened, transfers, onClose }: TransferDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('transfer.title')}>
      <Text size="sm" mb="sm">
        {t('transfer.text')}
      </Text>
      {opened && <Targets interactionId={interactionId} transfers={transfers} onClose={onClose} />}
    </Dialog>
  );
}

function Targets({ interactionId, transfers, onClose }: Omit<TransferDialogProps, 'opened'>) {
  const targets = useTransferTargets(interactionId);
  return (
    <Loaded query={targets} failure={t('transfer.targets.failed')}>
      {(data) => (
        <TransferForm
          targets={data}
          sending={transfers.sending}
          failure={transfers.failure}
          onSubmit={(request) => transfers.begin(request, onClose)}
          onCancel={onClose}
        />
      )}
    </Loaded>
  );
}
