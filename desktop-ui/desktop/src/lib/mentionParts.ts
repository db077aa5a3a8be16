import type { NoteMention } from '@parley/wire';

export interface TextPart {
  text: string;
  /** Whether it is the name of somebody whom the note mentions. */
  mentioned: boolean;
}

/** The text in parts: the names of those who are mentioned, as the server tells, and the rest. */
export function mentionParts(text: string, mentions: readonly NoteMention[]): TextPart[] {
  const marks = mentions.map(({ name }) => `@${name}`).sort((a, b) => b.length - a.length);
  const parts: TextPart[] = [];
  let begin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = marks.find((one) => isMarkAt(text, one, at));
    if (mark === undefined) continue;
    if (at > begin) parts.push({ text: text.slice(begin, at), mentioned: false });
    parts.push({ text: mark, mentioned: true });
    begin = at + mark.length;
    at = begin - 1;
  }
  if (begin < text.length) parts.push({ text: text.slice(begin), mentioned: false });
  return parts;
}

/** Whether the whole name stands there: "@Ann" is none in "@Anna". */
function isMarkAt(text: string, mark: string, at: number): boolean {
  return text.startsWith(mark, at) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + mark.length));
}
