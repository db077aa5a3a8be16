/** Data from outside that still has to prove its form. */
export type Fields = Record<string, unknown>;

/** The text as JSON, or undefined when it is none. */
export function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Somebody else wrote there, or half of it was written: as good as nothing.
    return undefined;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes JSON of our own server for what the wire contract says it is. */
export function trusted<T>(value: unknown): T {
  return value as T;
}
