import { notifications } from '@mantine/notifications';
import type { DesktopEvent } from '@parley/wire';
import { useEffect } from 'react';
import { useDesk } from '../../api/services';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';

/** How long there is to read whose chat went where. */
const READING_MS = 12_000;

type Left = DesktopEvent & { type: 'interaction-left' };

/** Tells the agent that a chat is no longer theirs, and who has it now. */
export function useLeftChats(): void {
  const desk = useDesk();
  useEffect(
    () =>
      desk.listen((event) => {
        if (event.type !== 'interaction-left') return;
        const chat = desk.cache.chats().get(event.interactionId)?.interaction;
        const contact = contactLabel(chat?.contactName ?? null, event.interactionId);
        notifications.show({ message: leftText(event, contact), autoClose: READING_MS });
      }),
    [desk],
  );
}

function leftText({ reason, by }: Left, contact: string): string {
  if (reason === 'RETURNED_TO_QUEUE' && by === null) {
    return t('left.RETURNED_TO_QUEUE.gone', { contact });
  }
  return t(`left.${reason}`, { by: by ?? t('left.somebody'), contact });
}
