import { failureText } from '../../api/failures';
import { saveFile } from '../../lib/saveFile';
import type { ChatContext } from './context';

/** Hands the chat to the customer as a PDF, and says so while it is made. */
export async function saveTranscript({ api, store }: ChatContext, token: string): Promise<void> {
  store.patch({ notice: 'Your chat is being prepared' });
  try {
    saveFile('chat.pdf', await api.transcript(token));
    store.patch({ notice: null });
  } catch (failure) {
    store.patch({ notice: failureText(failure, store.get().language) });
  }
}
