/**
 * Styles the shadow root without an inline style element, which a strict security policy of the host
 * page would block; where the browser is too old for that, an element with the script's own nonce.
 */
export function addStyles(root: ShadowRoot, styles: string, nonce: string): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement('style');
  style.nonce = nonce;
  style.textContent = styles;
  root.append(style);
}
