import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t, type TextKey } from '../../lib/i18n/translate';

/** What a supervisor does with a chat over its agent's head. */
export type ChatAction = { kind: 'takeOver' } | { kind: 'offerAgain' } | MoveChat;

interface MoveChat {
  kind: 'move';
  queueId: string;
}

const DONE: Record<ChatAction['kind'], TextKey> = {
  takeOver: 'supervision.takenOver.done',
  offerAgain: 'supervision.offerAgain.done',
  move: 'supervision.move.done',
};

/** Takes a chat over, offers it again or moves it; says how that went. */
export function useChatActions(chatId: string, onDone: (action: ChatAction) => void) {
  const { api } = useServices();
  return useMutation({
    networkMode: 'always',
    mutationFn: (action: ChatAction) => {
      switch (action.kind) {
        case 'takeOver':
          return api.supervision.takeOver(chatId);
        case 'offerAgain':
          return api.supervision.offerAgain(chatId);
        case 'move':
          return api.supervision.move(chatId, action.queueId);
      }
    },
    onSuccess: (_, action) => {
      notifications.show({ message: t(DONE[action.kind]) });
      onDone(action);
    },
    onError: (error) =>
      void notifications.show({
        color: 'red',
        message: t('supervision.action.failed', { why: errorText(error) }),
      }),
  });
}
