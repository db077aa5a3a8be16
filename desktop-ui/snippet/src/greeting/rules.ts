import type { GreetingRule } from '@parley/wire';

/** A customer on a page of the website. */
export interface Visit {
  url: string;
  /** Since when they are on the page. */
  seconds: number;
  /** They have chatted with this website before, in this browser. */
  returning: boolean;
}

/** The first of the greetings that fits and is not among those that were said. */
export function fitting(
  greetings: readonly GreetingRule[],
  visit: Visit,
  said: readonly string[],
): GreetingRule | null {
  return greetings.find((rule) => !said.includes(keyOf(rule)) && fits(rule, visit)) ?? null;
}

/** Tells a greeting from the others of its website, however they are ordered. */
export function keyOf({ text, page, seconds, visitors }: GreetingRule): string {
  return [text, page, seconds, visitors].join('\n');
}

function fits({ page, seconds, visitors }: GreetingRule, visit: Visit): boolean {
  const forThem = visitors === 'EVERYBODY' || (visitors === 'RETURNING') === visit.returning;
  return forThem && visit.seconds >= seconds && isPage(page, visit.url);
}

/** Whether the address is one of those that a path with stars means; all are for the empty path. */
export function isPage(path: string, url: string): boolean {
  if (path === '') return true;
  const { pathname, search } = new URL(url);
  const address = readable(path.includes('?') ? pathname + search : pathname);
  const [first = '', ...others] = path.split('*');
  if (!address.startsWith(first)) return false;
  const last = others.pop();
  if (last === undefined) return address === first;
  let from = first.length;
  for (const part of others) {
    const found = address.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return address.length >= from + last.length && address.endsWith(last);
}

/** As people write it: an administrator types no escapes. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
