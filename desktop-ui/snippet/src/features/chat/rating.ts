import { Refused } from '../../api/failures';
import type { Answer } from '../../forms/answers';
import type { ChatContext } from './context';
import { refusedAnswers } from './refusedAnswers';

/** Gives the rating of a chat to the server; answers what is wrong with it, or null. */
export async function rateChat(
  { api, store }: ChatContext,
  token: string,
  answers: Record<string, Answer>,
): Promise<ReturnType<typeof refusedAnswers> | null> {
  try {
    await api.rate(token, { answers });
    store.patch({ rated: true });
  } catch (failure) {
    if (!isRatedAlready(failure)) return refusedAnswers(failure, store.get().language);
  }
  return null;
}

/** Another page was faster, or nobody asks any more. */
function isRatedAlready(failure: unknown): boolean {
  return failure instanceof Refused && failure.kind.startsWith('rating-');
}
