import type { Interaction } from '@parley/wire';
import { useState } from 'react';
import { areasOf } from '../../api/areas';
import { useMe } from '../../api/useMe';
import { ActionMenu } from './ActionMenu';
import { ConfirmDialog } from './ConfirmDialog';
import { MoveDialog } from './MoveDialog';
import { type ChatAction, useChatActions } from './useChatActions';

interface ChatActionsProps {
  interaction: Interaction;
  /** The chat is the supervisor's own now. */
  onTakenOver: () => void;
  onMoved: () => void;
}

/** The supervisor's actions on an open chat, each of which is asked about first. */
export function ChatActions({ interaction, onTakenOver, onMoved }: ChatActionsProps) {
  const me = useMe().data;
  const [asking, setAsking] = useState<ChatAction['kind'] | null>(null);
  const done = ({ kind }: ChatAction) => {
    if (kind === 'takeOver') onTakenOver();
    else onMoved();
  };
  const actions = useChatActions(interaction.id, done);
  const act = (action: ChatAction) => actions.mutate(action, { onSettled: () => setAsking(null) });
  return (
    <>
      <ActionMenu
        interaction={interaction}
        isAgent={me !== undefined && areasOf(me).includes('chats')}
        onChoose={setAsking}
      />
      <ConfirmDialog
        kind={asking === 'move' ? null : asking}
        interaction={interaction}
        acting={actions.isPending}
        onConfirm={(kind) => act({ kind })}
        onCancel={() => setAsking(null)}
      />
      <MoveDialog
        opened={asking === 'move'}
        acting={actions.isPending}
        onMove={(queueId) => act({ kind: 'move', queueId })}
        onCancel={() => setAsking(null)}
      />
    </>
  );
}
