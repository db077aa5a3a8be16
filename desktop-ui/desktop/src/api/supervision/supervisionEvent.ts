import type { SupervisionEvent } from '@parley/wire';
import { isRecord, parseUntrusted, trustedJson } from '../../lib/json';

/** The event of a frame's body; null for a kind that a newer server may send. */
export function readSupervisionEvent(body: string): SupervisionEvent | null {
  const value = parseUntrusted(body);
  if (!isRecord(value) || value.type !== 'supervision') return null;
  return trustedJson<SupervisionEvent>(body);
}
