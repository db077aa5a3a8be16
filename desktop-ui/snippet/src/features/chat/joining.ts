import { failureText, Refused } from '../../api/failures';
import type { ChatContext } from './context';

const BLOCKED =
  'Your browser blocked the new tab. Please allow pop-ups for this page and try again.';

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
  store.patch({ notice: tab ? null : BLOCKED });
  if (!tab) return;
  try {
    tab.go((await api.joinVideo(token)).url);
  } catch (failure) {
    tab.close();
    store.patch({ notice: failureText(failure) });
    if (failure instanceof Refused) onOver();
  }
}
