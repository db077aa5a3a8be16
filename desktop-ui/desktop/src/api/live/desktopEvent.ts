import type { DesktopEvent } from '@parley/wire';
import { isRecord, parseUntrusted, trustedJson } from '../../lib/json';

const KNOWN: Record<DesktopEvent['type'], true> = {
  offer: true,
  'offer-ended': true,
  interaction: true,
  'interaction-left': true,
  message: true,
  receipt: true,
  presence: true,
  typing: true,
  note: true,
  mention: true,
  'mentions-seen': true,
  contact: true,
  attributes: true,
};

/** The event of a frame's body; null for a kind that a newer server may send. */
export function readDesktopEvent(body: string): DesktopEvent | null {
  const value = parseUntrusted(body);
  if (!isRecord(value) || typeof value.type !== 'string') return null;
  return Object.hasOwn(KNOWN, value.type) ? trustedJson<DesktopEvent>(body) : null;
}
