/** Whether moving the focus to `element` takes it from nothing else: it is in the same widget, or lost. */
export function mayTakeFocus(element: HTMLElement | null): element is HTMLElement {
  if (!element) return false;
  const root = element.getRootNode();
  const inWidget = root instanceof ShadowRoot && root.activeElement !== null;
  const active = document.activeElement;
  return inWidget || active === null || active === document.body;
}

/** Whether the focus is somewhere in `element`. */
export function holdsFocus(element: Element | null): boolean {
  return element?.matches(':focus-within') ?? false;
}
