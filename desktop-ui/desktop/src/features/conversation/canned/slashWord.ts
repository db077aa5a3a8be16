import type { FittingAnswer } from '@parley/wire';
import type { MarkedWord } from '../../../components/wordList/useWordList';

const SLASH_WORD = /(?:^|\s)\/([^\s/]*)$/u;

/** The word that the cursor stands behind, if a slash begins it: not the one of an address. */
export function slashWord(text: string, cursor: number): MarkedWord | null {
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
