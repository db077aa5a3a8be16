import { useEffect } from 'react';
import { useDesk, useServices } from '../../api/services';
import { isFocused } from '../../lib/useWindowFocused';

/** A soft note for a customer's message that is not in front of the agent. */
export function useMessageSound(activeId: string | null): void {
  const desk = useDesk();
  const { sound, muted } = useServices();
  useEffect(
    () =>
      desk.listen((event) => {
        if (event.type !== 'message' || event.message.author !== 'CUSTOMER' || muted.get()) return;
        const inFront = isFocused() && event.message.interactionId === activeId;
        if (!inFront) sound.blip();
      }),
    [desk, sound, muted, activeId],
  );
}
