import { useEffect, useRef } from 'react';
import { useWindowFocused } from '../lib/useWindowFocused';
import { useDesk } from './services';
import { useChats } from './useDeskState';

/** Reports what has arrived in every chat, and as read what is in the chat in front of the agent. */
export function useReceipts(activeId: string | null): void {
  const desk = useDesk();
  const focused = useWindowFocused();
  const chats = useChats();
  const toldRead = useRef(new Set<string>());
  useEffect(() => {
    for (const { interaction, thread, notes } of chats) {
      const { id } = interaction;
      if (focused && id === activeId) desk.readNotes.mark(id, notes.syncedSeq);
      const reached = thread.syncedSeq;
      if (reached === 0) continue;
      const seen = focused && id === activeId;
      if (seen) desk.markRead(id, reached);
      if (interaction.state === 'CLOSED') continue;
      desk.receipts.report(id, { receivedSeq: reached, readSeq: seen ? reached : 0 });
      if (!interaction.markedUnread) toldRead.current.delete(id);
      else if (seen && !toldRead.current.has(id)) {
        toldRead.current.add(id);
        desk.receipts.repeat(id);
      }
    }
  }, [chats, focused, activeId, desk]);
}
