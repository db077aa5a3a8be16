import type { Interaction } from '@parley/wire';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from '../lib/useStore';
import { chatsInOrder } from './cache/chatBook';
import { emptyThread, type Thread, unreadCount } from './cache/thread';
import { keys } from './keys';
import type { OutgoingMessage } from './outbox/outbox';
import { useDesk } from './services';

export function useOfferBoard() {
  const { cache } = useDesk();
  return useQuery({ queryKey: keys.offers, queryFn: cache.fetchOffers });
}

export function useChatBook() {
  const { cache } = useDesk();
  return useQuery({ queryKey: keys.chats, queryFn: cache.fetchChats });
}

export function useThread(interactionId: string) {
  const { cache } = useDesk();
  return useQuery({
    queryKey: keys.thread(interactionId),
    queryFn: () => cache.fetchThread(interactionId),
  });
}

export function useConnectionStatus() {
  return useStore(useDesk().live.status);
}

/** This agent's messages of a chat that the server has not acknowledged. */
export function useOutgoing(interactionId: string): OutgoingMessage[] {
  const outbox = useStore(useDesk().sender.outbox);
  return useMemo(
    () => outbox.filter((message) => message.interactionId === interactionId),
    [outbox, interactionId],
  );
}

/** A chat on the desktop with its messages as far as they are held. */
export interface ChatState {
  interaction: Interaction;
  thread: Thread;
  unread: number;
}

/** All chats of this desktop in order, each with its messages, which are fetched when missing. */
export function useChats(): ChatState[] {
  const { cache, readSeqs } = useDesk();
  const book = useChatBook().data;
  const seen = useStore(readSeqs);
  const chats = useMemo(() => (book ? chatsInOrder(book) : []), [book]);
  const threads = useQueries({
    queries: chats.map(({ id }) => ({
      queryKey: keys.thread(id),
      queryFn: () => cache.fetchThread(id),
    })),
  });
  return chats.map((interaction, index) => {
    const thread = threads[index]?.data;
    const readSeq = Math.max(seen.get(interaction.id) ?? 0, interaction.agentReadSeq);
    const unread = thread ? unreadCount(thread, readSeq) : interaction.unread;
    return { interaction, thread: thread ?? emptyThread, unread };
  });
}
