import type { Mention, MentionPage } from '@parley/wire';

export const noMentions: MentionPage = { mentions: [], unseen: 0 };

/** Takes a mention that came live; the same one twice changes nothing. */
export function mentionArrived(held: MentionPage, mention: Mention): MentionPage {
  if (held.mentions.some(({ id }) => id === mention.id)) return held;
  return { mentions: [mention, ...held.mentions], unseen: held.unseen + (mention.seen ? 0 : 1) };
}

/** The person has seen these, here or in another window. */
export function mentionsSeen(held: MentionPage, ids: readonly string[]): MentionPage {
  const seen = new Set(ids);
  const fresh = held.mentions.filter((mention) => !mention.seen && seen.has(mention.id));
  if (fresh.length === 0) return held;
  return {
    mentions: held.mentions.map((mention) =>
      seen.has(mention.id) ? { ...mention, seen: true } : mention,
    ),
    unseen: Math.max(0, held.unseen - fresh.length),
  };
}

/** A page that was asked for, and what has come live since it was. */
export function mentionsFetched(
  before: MentionPage,
  held: MentionPage,
  page: MentionPage,
): MentionPage {
  const known = new Set(before.mentions.map(({ id }) => id));
  const arrived = held.mentions.filter(({ id }) => !known.has(id));
  return [...arrived].reverse().reduce(mentionArrived, page);
}
