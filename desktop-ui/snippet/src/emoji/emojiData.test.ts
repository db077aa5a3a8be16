import { describe, expect, it } from 'vitest';
import { emojiData } from '../../scripts/emojiData';
import { LANGUAGES } from '../language/choose';
import { emojiGroups, foundEmoji } from './emoji';

describe('the emoji of the build', () => {
  it.each(LANGUAGES)('are the same in the language %s', (language) => {
    const of = (code: string) =>
      emojiGroups(emojiData(code)).flatMap(({ emoji }) => emoji.map(({ character }) => character));
    const all = of(language);
    expect(all.length).toBeGreaterThan(1_800);
    expect(all).toEqual(of('en'));
  });

  it.each([
    ['en', 'thumbs up', '👍️'],
    ['it', 'pollice', '👍️'],
    ['it', 'uovo', '🥚'],
    ['de', 'daumen hoch', '👍️'],
    ['es', 'corazon rojo', '❤️'],
    ['fr', 'fete', '🎉'],
    ['fr', 'Fête', '🎉'],
    ['ar', 'إبهام', '👍️'],
    ['ar', 'إيطاليا', '🇮🇹'],
  ])('are found in %s by “%s”', (language, search, emoji) => {
    const found = foundEmoji(emojiGroups(emojiData(language)), search);
    expect(found.map(({ character }) => character)).toContain(emoji);
  });
});
