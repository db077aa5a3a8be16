import type { SpyLog } from '../../api/supervision/spySession';

/** One line of a conversation that a supervisor reads. */
export interface SpyLine {
  key: string;
  kind: 'customer' | 'agent' | 'system' | 'whisper';
  author: string | null;
  text: string;
  sentAt: string;
}

const KINDS = {
  CUSTOMER: 'customer',
  AGENT: 'agent',
  SYSTEM: 'system',
  SUPERVISOR: 'system',
} as const;

/** Messages in their order, and each note before the first message that was sent after it. */
export function spyLines({ messages, notes }: SpyLog): SpyLine[] {
  const lines: SpyLine[] = messages.map(({ id, author, authorName, text, sentAt }) => ({
    key: id,
    kind: KINDS[author],
    author: authorName,
    text,
    sentAt,
  }));
  for (const { id, authorName, text, sentAt } of notes) {
    const line: SpyLine = { key: id, kind: 'whisper', author: authorName, text, sentAt };
    const next = lines.findIndex(
      (other) => other.kind !== 'whisper' && Date.parse(other.sentAt) > Date.parse(sentAt),
    );
    lines.splice(next === -1 ? lines.length : next, 0, line);
  }
  return lines;
}
