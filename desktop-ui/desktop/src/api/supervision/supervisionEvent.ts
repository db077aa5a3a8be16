import type { SupervisionEvent } from '@parley/wire';
import { isRecord, parseUntrusted, trustedJson } from '../../lib/json';

const KNOWN: Record<SupervisionEvent['type'], true> = {
  supervision: true,
  agents: true,
  queues: true,
};

/** The event of a frame's body; null for a kind that a newer server may send. */
export function readSupervisionEvent(body: string): SupervisionEvent | null {
  const value = parseUntrusted(body);
  if (!isRecord(value) || typeof value.type !== 'string') return null;
  return Object.hasOwn(KNOWN, value.type) ? trustedJson<SupervisionEvent>(body) : null;
}
