import { failureText } from '../../api/failures';
import { saveFile } from '../../lib/saveFile';
import type { RunningChat } from './askedForm';
import type { ChatContext } from './context';

/** What the customer keeps of a chat: a file, or a mail. */
export class ChatCopy {
  private saving = false;

  constructor(
    private readonly context: ChatContext,
    private readonly running: () => RunningChat | null,
  ) {}

  /** Hands the chat to the customer as a PDF, once however often that is clicked, and says so. */
  async save(): Promise<void> {
    const { api, store } = this.context;
    const token = this.running()?.token;
    if (this.saving || token === undefined) return;
    this.saving = true;
    const { language } = store.get();
    store.patch({ notice: language.words.preparingChat });
    try {
      saveFile('chat.pdf', await api.transcript(token, language.tag));
      store.patch({ notice: null });
    } catch (failure) {
      store.patch({ notice: failureText(failure, language) });
    } finally {
      this.saving = false;
    }
  }

  /** Asks for the chat by e-mail; answers why that is not possible, in words, or null. */
  async mail(address: string): Promise<string | null> {
    const { api, store } = this.context;
    const chat = this.running();
    if (!chat) return null;
    const { language } = store.get();
    try {
      await api.mailTranscript(chat.token, { address, language: language.tag });
    } catch (failure) {
      return failureText(failure, language);
    }
    await chat.sync();
    return null;
  }
}
