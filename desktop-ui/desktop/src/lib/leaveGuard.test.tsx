import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardLeaving, type Leaving } from './leaveGuard';

describe('the guard of a page that is left', () => {
  const asked: Leaving[] = [];
  const follow = vi.fn();
  const routed = vi.fn();
  let letGo: () => void;

  beforeEach(() => {
    asked.length = 0;
    follow.mockReset();
    routed.mockReset();
    window.history.replaceState({ idx: 0 }, '', '/flows');
    window.history.pushState({ idx: 1 }, '', '/flows/night');
    window.addEventListener('popstate', routed);
    letGo = guardLeaving({ window, follow, onLeave: (leaving) => asked.push(leaving) });
  });

  afterEach(() => {
    letGo();
    window.removeEventListener('popstate', routed);
    document.body.replaceChildren();
  });

  function click(html: string, init: MouseEventInit = {}) {
    document.body.innerHTML = html;
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
    document.body.querySelector('a')?.dispatchEvent(event);
    return event;
  }

  it('holds a link until the person has said yes', () => {
    const event = click('<a href="/chats?chat=1">Chats</a>');
    expect(event.defaultPrevented).toBe(true);
    expect(follow).not.toHaveBeenCalled();

    asked[0]?.go();

    expect(follow).toHaveBeenCalledExactlyOnceWith('/chats?chat=1');
  });

  it.each([
    ['to the same page', '<a href="/flows/night#top">Top</a>', {}],
    ['to another window', '<a href="/chats" target="_blank">Chats</a>', {}],
    ['that saves a file', '<a href="/chats" download="x">Chats</a>', {}],
    ['with a key held', '<a href="/chats">Chats</a>', { ctrlKey: true }],
    ['to another site', '<a href="https://bpmn.io/">bpmn.io</a>', {}],
  ])('lets a link go %s', (_, html, init) => {
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });

    click(html, init);

    expect(asked).toEqual([]);
  });

  it('holds the back button, unseen by the router, and goes back when told', async () => {
    window.history.back();
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(window.location.pathname).toBe('/flows/night'));
    expect(routed).not.toHaveBeenCalled();

    asked[0]?.go();

    await waitFor(() => expect(window.location.pathname).toBe('/flows'));
    expect(routed).toHaveBeenCalledOnce();
  });

  it('warns before the window closes, and no longer once it has let go', () => {
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);

    letGo();
    const later = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(later);
    expect(later.defaultPrevented).toBe(false);
  });
});
