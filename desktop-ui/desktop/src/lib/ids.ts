/** The ids in their own order, with this one among them or not. */
export function withId(ids: readonly string[], id: string, on: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return on ? [...others, id].sort() : others;
}
