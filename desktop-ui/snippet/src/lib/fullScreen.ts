/** When the window takes the whole screen; the styles say the same. */
const FULL_SCREEN = '(max-width: 480px), (max-height: 420px)';
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

export function fillsScreen(): boolean {
  return window.matchMedia(FULL_SCREEN).matches;
}

/** Leads the Tab key from the last control to the first and back: behind the window nothing can be seen. */
export function keepFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'Tab') return;
  const box = event.currentTarget;
  const all = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable);
  const root = box.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const from = event.shiftKey ? all.at(0) : all.at(-1);
  const to = event.shiftKey ? all.at(-1) : all.at(0);
  if (active !== from && active !== box) return;
  if (active === box && !event.shiftKey) return;
  event.preventDefault();
  to?.focus();
}

function isReachable(element: HTMLElement): boolean {
  return (
    element.tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.getClientRects().length > 0
  );
}
