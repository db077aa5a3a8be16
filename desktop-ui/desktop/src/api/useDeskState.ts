import type { Interaction } from '@parley/wire';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from '../lib/useStore';
import { chatsInOrder } from './cache/chatBook';
import { emptyNotes, type Notes, unreadNotes } from './cache/notes';
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

/** What the staff noted about a chat; asked for only where there is something. */
export function useNotes({ id, lastNoteSeq }: Interaction): Notes {
  const { cache } = useDesk();
  const { data } = useQuery({
    queryKey: keys.notes(id),
    queryFn: () => cache.fetchNotes(id),
    enabled: lastNoteSeq > 0,
  });
  return data ?? emptyNotes;
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
  notes: Notes;
  /** Messages and notes that the agent has not seen. */
  unread: number;
  /** A transfer came back and the agent has not read that. */
  cameBack: boolean;
}

/** All chats of this desktop in order, each with its messages, which are fetched when missing. */
export function useChats(): ChatState[] {
  const { cache, readSeqs, readNotes, agentId } = useDesk();
  const book = useChatBook().data;
  const seen = useStore(readSeqs);
  const seenNotes = useStore(readNotes.seqs);
  const chats = useMemo(() => (book ? chatsInOrder(book) : []), [book]);
  const threads = useQueries({
    queries: chats.map(({ id }) => ({
      queryKey: keys.thread(id),
      queryFn: () => cache.fetchThread(id),
    })),
  });
  const noted = useQueries({
    queries: chats.map(({ id, lastNoteSeq }) => ({
      queryKey: keys.notes(id),
      queryFn: () => cache.fetchNotes(id),
      enabled: lastNoteSeq > 0,
    })),
  });
  return chats.map((interaction, index) => {
    const thread = threads[index]?.data;
    const notes = noted[index]?.data ?? emptyNotes;
    const readSeq = Math.max(seen.get(interaction.id) ?? 0, interaction.agentReadSeq);
    const messages = thread ? unreadCount(thread, readSeq) : interaction.unread;
    const unread = messages + unreadNotes(notes, seenNotes[interaction.id] ?? 0, agentId);
    const cameBack = interaction.markedUnread;
    return { interaction, thread: thread ?? emptyThread, notes, unread, cameBack };
  });
}
