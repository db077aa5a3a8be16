import type { DesktopEvent } from '@parley/wire';
import { useEffect } from 'react';
import { useDesk, useServices } from '../../api/services';
import { isFocused } from '../../lib/useWindowFocused';

/** A soft note for a customer's message or somebody's note that is not in front of the agent. */
export function useMessageSound(activeId: string | null): void {
  const desk = useDesk();
  const { sound, soundSettings } = useServices();
  useEffect(
    () =>
      desk.listen((event) => {
        const chat = chatThatCalls(event, desk.agentId);
        if (chat === null || soundSettings.muted.get()) return;
        if (!isFocused() || chat !== activeId) sound.blip();
      }),
    [desk, sound, soundSettings, activeId],
  );
}

function chatThatCalls(event: DesktopEvent, self: string): string | null {
  if (event.type === 'note') {
    return event.note.authorId === self ? null : event.note.interactionId;
  }
  const fromCustomer = event.type === 'message' && event.message.author === 'CUSTOMER';
  return fromCustomer ? event.message.interactionId : null;
}
