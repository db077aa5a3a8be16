/** What a person has changed of stored values, not saved yet. */
export type Edits<T> = Readonly<Partial<T>>;

export function noEdits<T>(): Edits<T> {
  return {} as Edits<T>;
}

/** A value that was changed and changed back counts as unchanged. */
export function isChanged<T extends object>(stored: T, edits: Edits<T>): boolean {
  const entries = Object.entries(edits) as [keyof T, unknown][];
  return entries.some(([field, value]) => !isSame(value, stored[field]));
}

/** What is left to save after the sent values were stored: what was typed meanwhile. */
export function editsAfter<T extends object>(edits: Edits<T>, sent: T): Edits<T> {
  const entries = Object.entries(edits) as [keyof T, unknown][];
  return Object.fromEntries(
    entries.filter(([field, value]) => !isSame(value, sent[field])),
  ) as Partial<T>;
}

/** Lists are made anew by every change, so that they count by what is in them. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
