import { failureText, Refused } from '../../api/failures';
import type { ChatContext } from './context';

/**
 * Leads the customer into the running video call. The tab is opened by the click itself: one that
 * came with the server's answer would be blocked.
 */
export async function joinCall(
  { api, openTab, store }: ChatContext,
  token: string,
  onOver: () => void,
): Promise<void> {
  const tab = openTab();
  const { language } = store.get();
  store.patch({ notice: tab ? null : language.words.tabBlocked });
  if (!tab) return;
  try {
    tab.go((await api.joinVideo(token)).url);
  } catch (failure) {
    tab.close();
    store.patch({ notice: failureText(failure, language) });
    if (failure instanceof Refused) onOver();
  }
}
