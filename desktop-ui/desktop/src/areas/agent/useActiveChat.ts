import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const CHAT = 'chat';

/** The chat in front of the agent; part of the address, so that a reload keeps it. */
export function useActiveChat() {
  const [query, setQuery] = useSearchParams();
  const choose = useCallback(
    (id: string | null) =>
      setQuery((current) => {
        const next = new URLSearchParams(current);
        if (id === null) next.delete(CHAT);
        else next.set(CHAT, id);
        return next;
      }),
    [setQuery],
  );
  return { activeId: query.get(CHAT), choose };
}
