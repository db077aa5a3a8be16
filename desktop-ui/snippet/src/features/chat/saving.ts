import { failureText } from '../../api/failures';
import { saveFile } from '../../lib/saveFile';
import type { ChatContext } from './context';

/** The pages whose chat is being prepared just now. */
const busy = new WeakSet<ChatContext>();

/** Hands the chat to the customer as a PDF, once however often that is clicked, and says so. */
export async function saveTranscript(context: ChatContext, token: string): Promise<void> {
  const { api, store } = context;
  if (busy.has(context)) return;
  busy.add(context);
  store.patch({ notice: 'Your chat is being prepared' });
  try {
    saveFile('chat.pdf', await api.transcript(token));
    store.patch({ notice: null });
  } catch (failure) {
    store.patch({ notice: failureText(failure, store.get().language) });
  } finally {
    busy.delete(context);
  }
}
