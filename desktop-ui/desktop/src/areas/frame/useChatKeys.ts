import { chatsInOrder, emptyChatBook } from '../../api/cache/chatBook';
import { useChatBook } from '../../api/useDeskState';
import { useShortcut } from '../../lib/useShortcut';

/** Goes from chat to chat in the order of the list, round and round. */
export function useChatKeys(inFront: string | null, open: (chatId: string) => void): void {
  const ids = chatsInOrder(useChatBook().data ?? emptyChatBook).map(({ id }) => id);
  const at = ids.indexOf(inFront ?? '');
  const go = (index: number) => {
    const id = ids[(index + ids.length) % ids.length];
    if (id !== undefined) open(id);
  };
  useShortcut('nextChat', () => go(at + 1), ids.length > 0);
  useShortcut('previousChat', () => go(at === -1 ? ids.length - 1 : at - 1), ids.length > 0);
}
