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
    script.src = url;
    page.head.append(script);
  });
}
