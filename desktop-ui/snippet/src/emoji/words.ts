import type { Language } from '../language/language';

/** What stands around the emoji. */
export interface EmojiWords {
  title: string;
  search: string;
  none: string;
  /** The names of the groups, by their English. */
  groups: Partial<Record<string, string>>;
}

const EN: EmojiWords = {
  title: 'Emoji',
  search: 'Search emoji',
  none: 'No emoji found',
  groups: {},
};

/** The texts around the emoji in a language. */
export function emojiWords({ emoji }: Language): EmojiWords {
  return emoji ?? EN;
}
