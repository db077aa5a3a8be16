import type { Interaction } from '@parley/wire';
import { useChatBook } from '../../../api/useDeskState';
import { useDesk } from '../../../api/services';
import { TransferBar } from './TransferBar';
import { TransferNotice } from './TransferNotice';
import type { Transfers } from './useTransfer';

interface ChatTransferProps {
  interaction: Interaction;
  transfers: Transfers;
}

/** What a chat's transfer is at: on its way, or back with the reason. */
export function ChatTransfer({ interaction, transfers }: ChatTransferProps) {
  const { cache } = useDesk();
  const { id, transfer, state } = interaction;
  const failed = useChatBook().data?.get(id)?.failedTransfer;
  if (state === 'CLOSED') return null;
  if (transfer?.state === 'PENDING') {
    return (
      <TransferBar
        transfer={transfer}
        withdrawing={transfers.withdrawing}
        onWithdraw={transfers.withdraw}
      />
    );
  }
  return failed ? (
    <TransferNotice transfer={failed} onDismiss={() => cache.failureRead(id)} />
  ) : null;
}
