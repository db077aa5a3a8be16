const PLAIN = '/favicon.svg';
const MOST = 9;

/** The address of the page's icon with a number on it; the plain one for zero. */
export function faviconWith(count: number): string {
  if (count === 0) return PLAIN;
  const text = count > MOST ? `${MOST}+` : String(count);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#3346d3"/>
<path d="M9 8h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-8l-5 4.5V22H9a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z" fill="#fff"/>
<circle cx="21" cy="21" r="11" fill="#c92a2a"/>
<text x="21" y="26.5" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${text.length > 1 ? 13 : 16}" fill="#fff">${text}</text>
</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Puts the number on the icon of the window's tab. */
export function showOnFavicon(count: number): void {
  document.querySelector('link[rel="icon"]')?.setAttribute('href', faviconWith(count));
}
