import type { FittingAnswer } from '@parley/wire';

/** What is typed behind a slash, and where the slash is. */
export interface SlashWord {
  start: number;
  /** Where the cursor is. */
  end: number;
  query: string;
}

const SLASH_WORD = /(?:^|\s)\/([^\s/]*)$/u;

/** The word that the cursor stands behind, if a slash begins it: not the one of an address. */
export function slashWord(text: string, cursor: number): SlashWord | null {
  const query = SLASH_WORD.exec(text.slice(0, cursor))?.[1];
  return query === undefined ? null : { start: cursor - query.length - 1, end: cursor, query };
}

/** Those that the word fits, the better ones first: by the shortcut's beginning, by its rest, by the text. */
export function fittingWord(answers: readonly FittingAnswer[], query: string): FittingAnswer[] {
  const wanted = query.normalize('NFC').toLowerCase();
  const rank = ({ shortcut, text }: FittingAnswer) => {
    if (shortcut.startsWith(wanted)) return 0;
    if (shortcut.includes(wanted)) return 1;
    return text.toLowerCase().includes(wanted) ? 2 : null;
  };
  return [0, 1, 2].flatMap((place) => answers.filter((answer) => rank(answer) === place));
}

/** The text with the answer in the word's place, and where the cursor goes. */
export function withAnswer(text: string, { start, end }: SlashWord, answer: string) {
  return {
    text: text.slice(0, start) + answer + text.slice(end),
    cursor: start + answer.length,
  };
}
