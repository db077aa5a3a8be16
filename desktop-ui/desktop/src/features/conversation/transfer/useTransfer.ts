import { notifications } from '@mantine/notifications';
import type { Interaction, RequestTransfer } from '@parley/wire';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { errorText } from '../../../api/errorText';
import { keys } from '../../../api/keys';
import { ApiProblem } from '../../../api/problem';
import { useDesk, useServices } from '../../../api/services';
import { t, type TextKey } from '../../../lib/i18n/translate';

const REFUSALS: Record<string, TextKey> = {
  'transfer-target-required': 'transfer.choose',
  'transfer-target-unavailable': 'transfer.unavailable',
  'transfer-pending': 'transfer.pendingAlready',
  'transfer-not-allowed': 'transfer.notAllowed',
  'customer-has-not-written': 'transfer.notWritten',
  'interaction-closed': 'transfer.closed',
};

/** Whom a chat can be offered to, as it is while the dialog is open. */
export function useTransferTargets(interactionId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.transferTargets(interactionId),
    queryFn: () => api.transferTargets(interactionId),
    staleTime: 0,
    gcTime: 0,
    refetchInterval: 5000,
  });
}

export interface Transfers {
  sending: boolean;
  /** Why the last try was refused. */
  failure: string | null;
  begin: (request: RequestTransfer, onBegun: () => void) => void;
  forgetFailure: () => void;
  withdrawing: boolean;
  withdraw: () => void;
}

/** Begins and takes back this chat's transfer. */
export function useTransfer(interaction: Interaction): Transfers {
  const { id } = interaction;
  const { api } = useServices();
  const { cache } = useDesk();
  const queries = useQueryClient();
  const refresh = () => void cache.refreshChats();
  const begin = useMutation({
    networkMode: 'always',
    mutationFn: (request: RequestTransfer) => api.transfer(id, request),
    onSuccess: refresh,
    onError: () => void queries.refetchQueries({ queryKey: keys.transferTargets(id) }),
  });
  const withdraw = useMutation({
    networkMode: 'always',
    mutationFn: () => api.withdrawTransfer(id),
    onSettled: refresh,
    onError: (error) => {
      const why = isOver(error) ? t('transfer.over') : errorText(error);
      notifications.show({ color: 'red', message: t('transfer.takeBack.failed', { why }) });
    },
  });
  return {
    sending: begin.isPending,
    failure: begin.error ? t('transfer.failed', { why: refusal(begin.error) }) : null,
    begin: (request, onBegun) => begin.mutate(request, { onSuccess: onBegun }),
    forgetFailure: () => begin.reset(),
    withdrawing: withdraw.isPending,
    withdraw: () => withdraw.mutate(),
  };
}

function refusal(error: Error): string {
  const key = error instanceof ApiProblem ? REFUSALS[error.kind] : undefined;
  return key ? t(key) : errorText(error);
}

function isOver(error: Error): boolean {
  return error instanceof ApiProblem && (error.status === 404 || error.status === 409);
}
