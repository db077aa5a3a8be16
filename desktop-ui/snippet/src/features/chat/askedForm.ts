import { Refused } from '../../api/failures';
import type { Answer, Answers } from '../../forms/answers';
import type { ChatContext } from './context';
import { refusedAnswers } from './refusedAnswers';
import { type AskedDraft, NO_DRAFT } from './state';

/** The chat on this page, for whoever answers in it. */
export interface RunningChat {
  token: string;
  /** Asks the server how the chat stands now. */
  sync: () => Promise<void>;
}

/** The form that the chat's flow asks: what is typed into it, until the server has it. */
export class AskedForm {
  constructor(
    private readonly context: ChatContext,
    private readonly running: () => RunningChat | null,
  ) {}

  /** What is typed, if the form is still asked. */
  draft(): AskedDraft {
    const { asked, interaction } = this.context.store.get();
    const id = interaction?.form?.id ?? '';
    return asked.id === id ? asked : { ...NO_DRAFT, id };
  }

  type(answers: Answers): void {
    this.change({ answers });
  }

  /** Gives the answers to the server; the form goes when the server says so. */
  async send(answers: Record<string, Answer>): Promise<void> {
    const chat = this.running();
    const { id, sending } = this.draft();
    if (!chat || sending) return;
    this.change({ sending: true, notice: null, faults: {} });
    try {
      await this.context.api.answerForm(chat.token, { id, answers });
    } catch (failure) {
      // asked no longer: what is asked now is what the server says next
      if (!isAskedNoMore(failure)) {
        this.change({
          sending: false,
          ...refusedAnswers(failure, this.context.store.get().language),
        });
        return;
      }
    }
    await chat.sync();
  }

  private change(change: Partial<AskedDraft>): void {
    this.context.store.patch({ asked: { ...this.draft(), ...change } });
  }
}

function isAskedNoMore(failure: unknown): boolean {
  return failure instanceof Refused && failure.kind === 'form-not-asked';
}
