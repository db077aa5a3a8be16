/** One emoji as it is found and told. */
export interface Emoji {
  character: string;
  name: string;
  words: string;
}

export interface EmojiGroup {
  name: string;
  emoji: Emoji[];
}

/** Reads the build's short form. */
export function emojiGroups(groups: readonly [string, readonly string[]][]): EmojiGroup[] {
  return groups.map(([name, lines]) => ({ name, emoji: lines.map((line) => read(line)) }));
}

function read(line: string): Emoji {
  const gap = line.indexOf(' ');
  const words = line.slice(gap + 1);
  return { character: line.slice(0, gap), name: words.split('|')[0] ?? '', words };
}

/** Those that have a word beginning with each of the words looked for; accents do not count. */
export function foundEmoji(groups: readonly EmojiGroup[], search: string): Emoji[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return groups
    .flatMap(({ emoji }) => emoji)
    .filter(({ words }) => {
      const own = folded(words).split(/[\s|'’]+/);
      return wanted.every((word) => own.some((one) => one.startsWith(word)));
    });
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
