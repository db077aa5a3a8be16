import { notifications } from '@mantine/notifications';
import type { ListedInteraction } from '@parley/wire';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { CloseChatDialog } from '../../components/closing/CloseChatDialog';
import { DisposeDialog } from '../../components/closing/DisposeDialog';
import { ReasonDialog } from '../../components/ReasonDialog';
import { TranscriptDialog } from '../../components/transcript/TranscriptDialog';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { isOwn, type Reader, type RowAction } from './rowActions';

interface RowDialogsProps {
  /** The row that something is done with, and what. */
  asked: { row: ListedInteraction; action: RowAction } | null;
  reader: Reader;
  onClose: () => void;
  onDone: () => void;
}

/** What is asked before something is done with an interaction. */
export function RowDialogs({ asked, reader, onClose, onDone }: RowDialogsProps) {
  const close = useClose(onClose, onDone);
  if (!asked) return null;
  const { row, action } = asked;
  const own = isOwn(row, reader);
  if (action === 'transcript' || action === 'transcriptWith')
    return (
      <TranscriptDialog
        reader={reader.scope === 'own' ? 'agent' : 'supervisor'}
        chatId={row.id}
        attachments={action === 'transcriptWith'}
        opened
        onClose={onClose}
      />
    );
  if (action === 'dispose')
    return (
      <DisposeDialog
        interactionId={row.id}
        opened
        onClose={() => {
          onClose();
          onDone();
        }}
      />
    );
  return own ? (
    <CloseChatDialog
      interactionId={row.id}
      opened
      contact={contactLabel(row.contactName, row.id)}
      unsent={false}
      closing={close.isPending}
      disposing={action === 'closeAndDispose'}
      onConfirm={(disposition) => close.mutate({ id: row.id, disposition })}
      onCancel={onClose}
    />
  ) : (
    <ReasonDialog
      opened
      title={t('supervision.close.title')}
      label={t('supervision.close.label')}
      action={t('supervision.close.action')}
      onClose={onClose}
      onSubmit={(reason) => close.mutate({ id: row.id, reason })}
    />
  );
}

type Closing =
  { id: string; reason: string } | { id: string; disposition: Record<string, unknown> | null };

function useClose(onClose: () => void, onDone: () => void) {
  const { api } = useServices();
  return useMutation({
    networkMode: 'always',
    mutationFn: (closing: Closing) =>
      'reason' in closing
        ? api.supervision.close(closing.id, closing.reason)
        : api.close(closing.id, closing.disposition),
    onSuccess: onClose,
    onSettled: onDone,
    onError: (error) =>
      notifications.show({ color: 'red', message: t('close.failed', { why: errorText(error) }) }),
  });
}
