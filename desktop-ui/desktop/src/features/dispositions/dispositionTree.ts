import type { DispositionLevel } from '@parley/wire';
import { moved } from '../../lib/order';

/** The server's limits, said before it is asked. */
export const LONGEST_NAME = 60;
export const MOST_LEVELS = 3;
export const MOST_IN_A_PLACE = 300;

type Tree = readonly DispositionLevel[];

/** The tree with one disposition changed, wherever it stands. */
export function renamed(tree: Tree, id: string, name: string): DispositionLevel[] {
  return tree.map((one) =>
    one.id === id ? { ...one, name } : { ...one, below: renamed(one.below, id, name) },
  );
}

/** The tree without one disposition and those below it. */
export function without(tree: Tree, id: string): DispositionLevel[] {
  return tree
    .filter((one) => one.id !== id)
    .map((one) => ({ ...one, below: without(one.below, id) }));
}

/** The tree with a new disposition, the last of those below another; of the first level for null. */
export function withNew(tree: Tree, parent: string | null, id: string): DispositionLevel[] {
  const fresh = { id, name: '', below: [] };
  if (parent === null) return [...tree, fresh];
  return tree.map((one) => ({
    ...one,
    below: one.id === parent ? [...one.below, fresh] : withNewBelow(one.below, parent, id),
  }));
}

function withNewBelow(tree: Tree, parent: string, id: string): DispositionLevel[] {
  return tree.length === 0 ? [] : withNew(tree, parent, id);
}

/** The tree with one disposition a place further up (-1) or down (1) among those beside it. */
export function shifted(tree: Tree, id: string, by: -1 | 1): DispositionLevel[] {
  const index = tree.findIndex((one) => one.id === id);
  if (index >= 0) return moved(tree, index, by);
  return tree.map((one) => ({ ...one, below: shifted(one.below, id, by) }));
}

/** How many there are, on all levels. */
export function count(tree: Tree): number {
  return tree.reduce((sum, one) => sum + 1 + count(one.below), 0);
}

/** With the names as they are sent. */
export function trimmed(tree: Tree): DispositionLevel[] {
  return tree.map((one) => ({ ...one, name: one.name.trim(), below: trimmed(one.below) }));
}

export type NameFault = 'wrong' | 'twice';

/** What is wrong with the name of a disposition beside these others; null = nothing. */
export function nameFault({ id, name }: DispositionLevel, siblings: Tree): NameFault | null {
  const length = Array.from(name.trim()).length;
  if (length < 1 || length > LONGEST_NAME) return 'wrong';
  const before = siblings.slice(
    0,
    siblings.findIndex((one) => one.id === id),
  );
  return before.some((one) => sameName(one.name, name)) ? 'twice' : null;
}

/** What is wrong with the names of the whole tree, the first of it; null = nothing. */
export function firstFault(tree: Tree): NameFault | null {
  for (const one of tree) {
    const fault = nameFault(one, tree) ?? firstFault(one.below);
    if (fault) return fault;
  }
  return null;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
