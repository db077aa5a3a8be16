import { element, type Element } from './nodes';

/** What turns or hides text: an address with one of these is not what it looks like. */
const HIDDEN = '\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';

/** The beginning of a web address and all that may belong to it, as the source of an expression. */
export const ADDRESS = `(?:https?:\\/\\/|www\\.)[^\\s<>"'\`${HIDDEN}]+`;

const SAFE = /^(?:https?|mailto):$/;
const LOOKS_LIKE_ADDRESS = /:\/\/|www\.|\w\.[a-z]{2}|\w@\w/i;
const ANY_HIDDEN = new RegExp(`[${HIDDEN}]`);
const TRAILING = '.,;:!?…\'"*_~';

/** The address as a browser is to have it; null unless it is safe to follow and says where it leads. */
export function safeHref(address: string): string | null {
  if (ANY_HIDDEN.test(address)) return null;
  try {
    const { protocol, username, password, href } = new URL(address);
    return SAFE.test(protocol) && username + password === '' ? href : null;
  } catch {
    // Looks like an address but is none ("http://["): stays text.
    return null;
  }
}

/** A link that a person has given words of their own; null if those pretend another address. */
export function namedLink(words: string, address: string): Element | null {
  const href = safeHref(address);
  const honest = [words, `mailto:${words}`].includes(address) || !LOOKS_LIKE_ADDRESS.test(words);
  return href === null || !honest || ANY_HIDDEN.test(words) ? null : link(words, href);
}

/** A link out of an address as it stands in a text, and without what is only the sentence's. */
export function plainLink(candidate: string): { words: string; link: Element } | null {
  const words = trimmed(candidate);
  const href = safeHref(/^www\./i.test(words) ? `https://${words}` : words);
  return href === null ? null : { words, link: link(words, href) };
}

function link(words: string, href: string): Element {
  return element('a', [words], { href, target: '_blank', rel: 'noopener noreferrer nofollow' });
}

/** Leaves punctuation outside, and a closing bracket that the address did not open. */
function trimmed(address: string): string {
  const count = (bracket: string) => address.split(bracket).length - 1;
  const unopened = { ')': count(')') - count('('), ']': count(']') - count('[') };
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address.charAt(end - 1);
    if (last === ')' || last === ']') {
      if (unopened[last] <= 0) break;
      unopened[last] -= 1;
    } else if (!TRAILING.includes(last)) break;
  }
  return address.slice(0, end);
}
