import type { FormAnswer, OfflineMessage } from '@parley/wire';

/** What the card shows as its heading and its text. */
const SHOWN_APART = new Set(['name', 'message']);

/** The answer to one field; null when it was not answered. */
export function answerOf({ answers }: OfflineMessage, key: string): string | null {
  return answers.find((answer) => answer.key === key)?.value ?? null;
}

/** The answers beside name and message, in the order of the form. */
export function otherAnswers({ answers }: OfflineMessage): FormAnswer[] {
  return answers.filter(({ key }) => !SHOWN_APART.has(key));
}
