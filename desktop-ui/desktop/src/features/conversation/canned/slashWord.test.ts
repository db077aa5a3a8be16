import { describe, expect, it } from 'vitest';
import { fittingAnswer } from '../../../test/fakeCannedAnswers';
import { fittingWord, slashWord } from './slashWord';

const at = (text: string) => slashWord(text.replace('|', ''), text.indexOf('|'));

describe('a word behind a slash', () => {
  it.each([
    ['/|', 0, ''],
    ['/he|', 0, 'he'],
    ['/he|llo', 0, 'he'],
    ['Hi /größe|', 3, 'größe'],
    ['one\n/two|', 4, 'two'],
  ])('begins in %j', (text, start, query) => {
    expect(at(text)).toEqual({ start, end: text.indexOf('|'), query });
  });

  it.each(['|', '|/', 'https:/|', 'https://|', 'https://a.example/x|', 'and/or|', '/ |', '/a/b|'])(
    'does not begin in %j',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});

describe('the answers that a word fits', () => {
  const all = [
    fittingAnswer({ shortcut: 'thanks', text: 'Thank you for the bill' }),
    fittingAnswer({ shortcut: 'e-bill', text: 'By mail' }),
    fittingAnswer({ shortcut: 'bill', text: 'Here it is' }),
    fittingAnswer({ shortcut: 'bye', text: 'Goodbye' }),
  ];
  const found = (query: string) => fittingWord(all, query).map(({ shortcut }) => shortcut);

  it('are in the order of how well it fits', () => {
    expect(found('BILL')).toEqual(['bill', 'e-bill', 'thanks']);
  });

  it('are all of them before anything is typed', () => {
    expect(found('')).toEqual(['thanks', 'e-bill', 'bill', 'bye']);
  });

  it('may be none', () => {
    expect(found('zzz')).toEqual([]);
  });
});
