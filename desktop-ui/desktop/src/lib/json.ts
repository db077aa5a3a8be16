/** Believes a body of our own server: its shape is the wire contract, checked by the server's tests. */
export function trustedJson<T>(text: string): T {
  return JSON.parse(text) as T;
}

/** Parses text that anybody may have written; undefined when it is not JSON. */
export function parseUntrusted(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
