/** What a tag has at most. */
export const LONGEST_TAG = 40;

const MOST_SUGGESTED = 8;

/** The known tags that hold what is typed and that the chat does not have, in their order. */
export function suggestedTags(known: readonly string[], tags: readonly string[], text: string) {
  const wanted = folded(text);
  const taken = new Set(tags.map(folded));
  return known
    .filter((tag) => folded(tag).includes(wanted) && !taken.has(folded(tag)))
    .slice(0, MOST_SUGGESTED);
}

/** What is typed, written as the tag of that name is written already; empty for nothing. */
export function spelledTag(known: readonly string[], text: string): string {
  const typed = text.trim().replace(/\s+/g, ' ');
  return known.find((tag) => folded(tag) === folded(typed)) ?? typed;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
