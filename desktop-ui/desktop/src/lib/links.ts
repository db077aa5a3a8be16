/** A piece of a message: plain text, or text that leads to a web address. */
export interface TextPart {
  text: string;
  href?: string;
}

const CANDIDATE = /(?:https?:\/\/|www\.)[^\s<>"'`]+/giu;
const TRAILING = /[.,;:!?…'"*_~]+$/u;

/** Splits a message at its web addresses; the parts joined are the message again. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const link = trimmed(match[0]);
    const href = safeHref(link.toLowerCase().startsWith('www.') ? `https://${link}` : link);
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: link, href });
    end = match.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** The address if it is one that is safe to follow (http or https), else null. */
export function safeHref(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
    ? url.href
    : null;
}

function trimmed(candidate: string): string {
  const link = candidate.replace(TRAILING, '');
  const last = link.at(-1);
  const unpaired =
    (last === ')' && count(link, '(') < count(link, ')')) ||
    (last === ']' && count(link, '[') < count(link, ']'));
  return unpaired ? trimmed(link.slice(0, -1)) : link;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
