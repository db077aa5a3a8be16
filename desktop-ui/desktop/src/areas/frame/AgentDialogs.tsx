import type { AccountDialog } from '../../features/account/AccountMenu';
import { AlertsDialog } from '../../features/alerts/AlertsDialog';
import { OwnAnswersDialog } from '../../features/ownAnswers/OwnAnswersDialog';
import { useAvailableAfterCheck } from '../../features/presence/useAvailableAfterCheck';
import { ShortcutsDialog } from '../../features/shortcuts/ShortcutsDialog';
import { useShortcut } from '../../lib/useShortcut';

interface AgentDialogsProps {
  dialog: AccountDialog | null;
  onDialog: (dialog: AccountDialog | null) => void;
}

/** What an agent opens from the account menu, wherever they are. */
export function AgentDialogs({ dialog, onDialog }: AgentDialogsProps) {
  const close = () => onDialog(null);
  const available = useAvailableAfterCheck();
  useShortcut('help', () => onDialog('shortcuts'));
  return (
    <>
      <AlertsDialog
        opened={dialog === 'alerts' || available.asked}
        onGoAvailable={available.asked ? available.goOn : null}
        onClose={available.asked ? available.cancel : close}
      />
      <ShortcutsDialog opened={dialog === 'shortcuts'} onClose={close} />
      <OwnAnswersDialog opened={dialog === 'cannedAnswers'} onClose={close} />
    </>
  );
}
