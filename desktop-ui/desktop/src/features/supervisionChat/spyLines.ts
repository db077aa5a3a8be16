import type { Message, NoteMention } from '@parley/wire';
import type { SpyLog } from '../../api/supervision/spySession';
import type { ShownFile } from '../../components/AttachmentCard';
import { t } from '../../lib/i18n/translate';
import { messageText } from '../../lib/messageText';

/** One line of a conversation that a supervisor reads. */
export interface SpyLine {
  key: string;
  kind: 'customer' | 'agent' | 'website' | 'system' | 'note' | 'whisper';
  author: string | null;
  text: string;
  mentions: NoteMention[];
  file: ShownFile | null;
  sentAt: string;
}

const KINDS = {
  CUSTOMER: 'customer',
  AGENT: 'agent',
  SYSTEM: 'system',
  SUPERVISOR: 'system',
} as const;

const WEBSITE: ReadonlySet<Message['kind']> = new Set(['AUTOMATIC_REPLY', 'BOT_REPLY']);

/** Messages in their order, and each note before the first message that was sent after it. */
export function spyLines({ messages, notes }: Pick<SpyLog, 'messages' | 'notes'>): SpyLine[] {
  const lines: SpyLine[] = messages.map((message) => ({
    key: message.id,
    kind: WEBSITE.has(message.kind) ? 'website' : KINDS[message.author],
    author: message.kind === 'BOT_REPLY' ? t('message.bot') : message.authorName,
    text: messageText(message),
    mentions: [],
    file: fileOf(message),
    sentAt: message.sentAt,
  }));
  for (const { id, kind, authorName, text, mentions, sentAt } of notes) {
    const line: SpyLine = {
      key: id,
      kind: kind === 'WHISPER' ? 'whisper' : 'note',
      author: authorName,
      text,
      mentions,
      file: null,
      sentAt,
    };
    const next = lines.findIndex(
      (other) => !isAmongStaff(other) && Date.parse(other.sentAt) > Date.parse(sentAt),
    );
    lines.splice(next === -1 ? lines.length : next, 0, line);
  }
  return lines;
}

function fileOf({ attachment, interactionId }: Message): ShownFile | null {
  if (!attachment) return null;
  const chat = `/api/supervision/interactions/${interactionId}`;
  return { attachment, address: `${chat}/attachments/${attachment.id}` };
}

/** What the customer never sees. */
function isAmongStaff({ kind }: SpyLine): boolean {
  return kind === 'note' || kind === 'whisper';
}
