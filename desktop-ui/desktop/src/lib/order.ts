/** The list with one of its elements a place further up (-1) or down (1); at its end, the same. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const there = index + by;
  if (there < 0 || there >= list.length) return [...list];
  return list.map((one, at) => {
    const from = at === index ? there : at === there ? index : at;
    return list[from] ?? one;
  });
}
