import { wrapsUp } from '../../api/cache/chatBook';
import { useDesk, useServices } from '../../api/services';
import { useChats } from '../../api/useDeskState';
import { useStore } from '../../lib/useStore';
import { useTick } from '../../lib/useTick';
import type { ChatTabProps } from './ChatTab';
import { tabSummary, waitingSince } from './chatSummary';

type TabFacts = Omit<ChatTabProps, 'chosen' | 'reachable' | 'onChoose'>;

/** What the list shows of each chat. */
export function useChatTabs(): TabFacts[] {
  const { clock } = useServices();
  const desk = useDesk();
  const chats = useChats();
  const outbox = useStore(desk.sender.outbox);
  const drafts = useStore(desk.drafts.texts);
  const typing = useStore(desk.typing);
  const now = useTick(clock.now, 5000, chats.length > 0);
  return chats.map(({ interaction, thread, unread, cameBack }) => {
    const { id, websiteKey, contactName, state } = interaction;
    const outgoing = outbox.filter(({ interactionId }) => interactionId === id);
    const draft = drafts[id] ?? '';
    return {
      id,
      websiteKey,
      contactName,
      closed: state === 'CLOSED',
      unread,
      cameBack,
      wrapUp: wrapsUp(interaction),
      summary: tabSummary(interaction, { thread, outgoing, draft, typing: typing.has(id) }),
      waitingSince: waitingSince(interaction, thread, outgoing),
      now,
    };
  });
}
