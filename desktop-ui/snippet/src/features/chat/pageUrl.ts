const LONGEST = 2_000;

/** A page's address as the server keeps it: without its fragment. */
export function pageUrl(url: string): string {
  return url.replace(/#.*$/s, '').slice(0, LONGEST);
}
