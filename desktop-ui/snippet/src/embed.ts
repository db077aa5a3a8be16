/** What the one line in the host page says. */
export interface Embedding {
  websiteKey: string;
  /** Where the script came from: there is the server. */
  origin: string;
  nonce: string;
  /** The language that the page asks for; empty = none. */
  language: string;
  /** The word by which the page asks for a queue; empty = none. */
  queueHint: string;
}

/** Reads the script element, which may be written in the page or put there by a tag manager. */
export function embedding(page: Document): Embedding | null {
  const script = ownScript(page);
  const websiteKey = script?.dataset.website?.trim() ?? '';
  if (!script || websiteKey === '') return null;
  return {
    websiteKey,
    origin: new URL(script.src).origin,
    nonce: script.nonce,
    language: script.dataset.language?.trim() ?? '',
    queueHint: script.dataset.queue?.trim() ?? '',
  };
}

function ownScript(page: Document): HTMLScriptElement | null {
  if (page.currentScript instanceof HTMLScriptElement) return page.currentScript;
  return page.querySelector('script[data-website][src*="/snippet/parley.js"]');
}

/** Runs `task` as soon as the page has a body. */
export function whenBodyExists(page: Document, task: (body: HTMLElement) => void): void {
  // Typed as always there, but a script in the head runs before it.
  const body: HTMLElement | null = page.querySelector('body');
  if (body) task(body);
  else page.addEventListener('DOMContentLoaded', () => task(page.body), { once: true });
}
