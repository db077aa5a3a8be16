import type { Message } from '@parley/wire';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { JourneyFilter } from '../../api/contactsApi';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';

/** The interactions of the chat's contact, page after page; asked for anew whenever it is opened. */
export function useJourney(chatId: string, contactId: string | null, filter: JourneyFilter) {
  const { api } = useServices();
  return useInfiniteQuery({
    queryKey: [...keys.journeys(chatId), contactId, filter],
    queryFn: ({ pageParam }) => api.contacts.journey(chatId, filter, pageParam),
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  });
}

function firstPage(): string | null {
  return null;
}

/** All that was said in another interaction of the chat's contact. */
export function usePastMessages(chatId: string, otherId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: [...keys.journeys(chatId), 'messages', otherId],
    queryFn: async () => {
      const messages: Message[] = [];
      for (;;) {
        const after = messages.at(-1)?.seq ?? 0;
        const page = await api.contacts.pastMessages(chatId, otherId, after);
        messages.push(...page.messages);
        const last = messages.at(-1)?.seq ?? 0;
        if (page.messages.length === 0 || last >= page.lastSeq) return messages;
      }
    },
    staleTime: 0,
    gcTime: 0,
  });
}
