/** Adds a script to the page, allowed by the same nonce as our first one; fulfilled once it has run. */
export function loadScript(page: Document, url: string, nonce: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.nonce = nonce;
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${url} could not be loaded`));
    };
    script.src = trustedUrl(url);
    page.head.append(script);
  });
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
}

/** Pages may demand that a script's address is vouched for; ours comes from where we come from. */
function trustedUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  try {
    return trustedTypes.createPolicy('parley', { createScriptURL: () => url }).createScriptURL(url);
  } catch {
    // The page names the policies it allows, and ours is not among them: its browser will decide.
    return url;
  }
}
