/** Something to choose; the note stands under its name. */
export interface TickItem {
  id: string;
  name: string;
  note: string;
}

/** Those whose name or note holds what was typed. */
export function matching(items: readonly TickItem[], search: string): TickItem[] {
  const wanted = search.trim().toLocaleLowerCase();
  return items.filter(({ name, note }) =>
    [name, note].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
}

/** In the same order, but these first. */
export function tickedFirst(items: readonly TickItem[], first: readonly string[]): TickItem[] {
  const wanted = new Set(first);
  return [
    ...items.filter(({ id }) => wanted.has(id)),
    ...items.filter(({ id }) => !wanted.has(id)),
  ];
}
