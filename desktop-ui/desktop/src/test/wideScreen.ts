import { vi } from 'vitest';

/** A window that is wide enough for everything; jsdom has no width of its own. */
export function wideScreen(): void {
  const narrow = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    Object.assign(narrow(query), { matches: query.includes('min-width') }),
  );
}
