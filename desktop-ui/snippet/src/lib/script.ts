/** Adds a script to the page; fulfilled once it has run. */
export type LoadScript = (url: string) => Promise<void>;

/** Adds scripts to the page, allowed by the same nonce as our first one. */
export function scriptLoader(page: Document, nonce: string): LoadScript {
  const trusted = trustedUrls();
  return (url) =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script');
      script.nonce = nonce;
      script.onload = () => resolve();
      script.onerror = () => {
        script.remove();
        reject(new Error(`${url} could not be loaded`));
      };
      script.src = trusted(url);
      page.head.append(script);
    });
}

interface Policy {
  createScriptURL(url: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * Pages may demand that a script's address is vouched for; ours comes from where we come from. A page
 * may allow our policy to be made once only, so it is made when it is first needed and kept.
 */
function trustedUrls(): (url: string) => string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  let policy: Policy | null = null;
  return (url) => {
    if (!trustedTypes) return url;
    try {
      policy ??= trustedTypes.createPolicy('parley', { createScriptURL: (own) => own });
      return policy.createScriptURL(url);
    } catch {
      // The page names the policies it allows, and ours is not among them: its browser will decide.
      return url;
    }
  };
}
