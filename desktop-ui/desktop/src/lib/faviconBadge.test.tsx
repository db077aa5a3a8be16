import { expect, it } from 'vitest';
import { faviconWith, showOnFavicon } from './faviconBadge';

it('shows how much waits, and the plain icon when nothing does', () => {
  expect(decodeURIComponent(faviconWith(3))).toContain('>3</text>');
  expect(decodeURIComponent(faviconWith(12))).toContain('>9+</text>');
  expect(faviconWith(0)).toBe('/favicon.svg');
});

it('changes the icon of the page', () => {
  document.head.innerHTML = '<link rel="icon" href="/favicon.svg" />';

  showOnFavicon(2);

  const icon = document.querySelector('link[rel="icon"]');
  expect(icon).toHaveAttribute('href', faviconWith(2));
  showOnFavicon(0);
  expect(icon).toHaveAttribute('href', '/favicon.svg');
});
