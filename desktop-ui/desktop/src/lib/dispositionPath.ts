/** A disposition, and those it divides into. */
export interface Level {
  id: string;
  name: string;
  below: Level[];
}

/** The dispositions from the first level down to the one with this id; empty for none. */
export function pathTo(levels: readonly Level[], id: string): Level[] {
  for (const level of levels) {
    if (level.id === id) return [level];
    const below = pathTo(level.below, id);
    if (below.length > 0) return [level, ...below];
  }
  return [];
}

/** Whether it is one that can be chosen: nothing is below it. */
export function isWhole(levels: readonly Level[], id: string): boolean {
  return pathTo(levels, id).at(-1)?.below.length === 0;
}
