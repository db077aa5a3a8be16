interface Named {
  id: string;
  name: string;
}

/** The list by name with this one in it, in the place of an older one. */
export function withNamed<T extends Named>(all: readonly T[], saved: T): T[] {
  return [...without(all, saved.id), saved].sort((one, other) =>
    one.name.localeCompare(other.name),
  );
}

export function without<T extends Named>(all: readonly T[], id: string): T[] {
  return all.filter((one) => one.id !== id);
}
