/** Where a person wants to go; `go` takes them there. */
export interface Leaving {
  go: () => void;
}

interface LeaveGuardOptions {
  window: Window;
  /** Follows a link of this page without loading it anew. */
  follow: (address: string) => void;
  onLeave: (leaving: Leaving) => void;
}

/**
 * Holds links and the back button of a page whose changes would be out of sight, and asks first.
 * What the program itself decides to open is not held. Returns how to let go.
 */
export function guardLeaving({ window, follow, onLeave }: LeaveGuardOptions): () => void {
  const here = { path: window.location.pathname, index: indexOf(window.history.state) };
  let returning = false;
  let open = false;

  const clicked = (event: MouseEvent) => {
    const address = plainLink(event, window.location);
    if (address === null || open) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave({ go: () => letGo(() => follow(address)) });
  };
  const moved = (event: PopStateEvent) => {
    if (returning) {
      returning = false;
      event.stopImmediatePropagation();
      return;
    }
    const steps = here.index - indexOf(event.state);
    if (open || steps === 0 || window.location.pathname === here.path) return;
    event.stopImmediatePropagation();
    returning = true;
    window.history.go(steps);
    onLeave({ go: () => letGo(() => window.history.go(-steps)) });
  };
  const unloading = (event: BeforeUnloadEvent) => event.preventDefault();
  const letGo = (go: () => void) => {
    open = true;
    go();
  };

  window.document.addEventListener('click', clicked, true);
  window.addEventListener('popstate', moved, true);
  window.addEventListener('beforeunload', unloading);
  return () => {
    window.document.removeEventListener('click', clicked, true);
    window.removeEventListener('popstate', moved, true);
    window.removeEventListener('beforeunload', unloading);
  };
}

/** The address of a link that would replace what the page shows, else null. */
function plainLink(event: MouseEvent, here: Location): string | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || link.download !== '') {
    return null;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== here.origin || pathname === here.pathname) return null;
  return `${pathname}${search}${hash}`;
}

/** The router counts the pages of a window's history in their state. */
function indexOf(state: unknown): number {
  const index = (state as { idx?: unknown } | null)?.idx;
  return typeof index === 'number' ? index : 0;
}
