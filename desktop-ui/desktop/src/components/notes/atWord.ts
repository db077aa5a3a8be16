import type { Colleague } from '@parley/wire';
import type { MarkedWord } from '../wordList/useWordList';

const AT_WORD = /(?:^|[\s([{,;:])@((?:[^\s@][^\n@]{0,39})?)$/u;
const MOST = 50;

/** What the cursor stands behind, if an @ begins it: not that of a mail address. */
export function atWord(text: string, cursor: number): MarkedWord | null {
  const query = AT_WORD.exec(text.slice(0, cursor))?.[1];
  return query === undefined ? null : { start: cursor - query.length - 1, end: cursor, query };
}

/** Those whom the word fits, the better ones first: by the name, by the alias, by a later name. */
export function fittingColleagues(colleagues: readonly Colleague[], query: string): Colleague[] {
  const wanted = plain(query);
  const rank = ({ name, alias }: Colleague) => {
    if (plain(name).startsWith(wanted)) return 0;
    if (alias !== null && plain(alias).startsWith(wanted)) return 1;
    return plain(name)
      .split(' ')
      .some((part) => part.startsWith(wanted))
      ? 2
      : null;
  };
  return [0, 1, 2]
    .flatMap((place) => colleagues.filter((colleague) => rank(colleague) === place))
    .slice(0, MOST);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
