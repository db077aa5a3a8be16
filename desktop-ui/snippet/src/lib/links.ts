/** A stretch of a message: text, or a link that may be followed. */
export interface Segment {
  text: string;
  href: string | null;
}

const LINK = /https?:\/\/[^\s<>"']+/gi;
const TRAILING = /[.,;:!?\])}]+$/;

/** Cuts a text at its http(s) addresses; nothing else ever becomes a link. */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const address = trimmed(match[0]);
    const href = safe(address);
    if (href === null) continue;
    if (match.index > end) found.push({ text: text.slice(end, match.index), href: null });
    found.push({ text: address, href });
    end = match.index + address.length;
  }
  if (end < text.length) found.push({ text: text.slice(end), href: null });
  return found;
}

/** Leaves the punctuation of the sentence outside, but a bracket that the address opened inside. */
function trimmed(address: string): string {
  const tail = TRAILING.exec(address)?.[0] ?? '';
  const bare = address.slice(0, address.length - tail.length);
  return tail.startsWith(')') && bare.includes('(') && !bare.includes(')') ? `${bare})` : bare;
}

function safe(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    // Looks like an address but is none ("http://["): stays text.
    return null;
  }
}
