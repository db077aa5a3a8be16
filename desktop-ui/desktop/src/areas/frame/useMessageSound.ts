import type { DesktopEvent } from '@parley/wire';
import { useEffect } from 'react';
import { useDesk, useServices } from '../../api/services';
import { isFocused } from '../../lib/useWindowFocused';

/** A soft note for a customer's message or a supervisor's whisper that is not in front of the agent. */
export function useMessageSound(activeId: string | null): void {
  const desk = useDesk();
  const { sound, muted } = useServices();
  useEffect(
    () =>
      desk.listen((event) => {
        const chat = chatThatCalls(event);
        if (chat === null || muted.get()) return;
        if (!isFocused() || chat !== activeId) sound.blip();
      }),
    [desk, sound, muted, activeId],
  );
}

function chatThatCalls(event: DesktopEvent): string | null {
  if (event.type === 'note') return event.note.interactionId;
  const fromCustomer = event.type === 'message' && event.message.author === 'CUSTOMER';
  return fromCustomer ? event.message.interactionId : null;
}
