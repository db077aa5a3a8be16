import type { Interaction, Message, Note, NoteMention } from '@parley/wire';
import type { OutgoingMessage } from '../../api/outbox/outbox';
import { endsOfCalls } from '../../api/videoCalls';
import type { ShownFile } from '../../components/AttachmentCard';
import { t } from '../../lib/i18n/translate';
import { messageText } from '../../lib/messageText';
import { daysBetween, longDay } from '../../lib/times';

export type DeliveryState = 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

/** One line of the log: a day's heading, a message, a video call, or a word of the system. */
export type Row =
  | { kind: 'day'; key: string; label: string }
  | { kind: 'system'; key: string; text: string }
  | { kind: 'video'; key: string; startedAt: string; endedAt: string | null }
  | NoteRow
  | BubbleRow;

/** What the staff says among itself: the agent sees it, the customer never. */
export interface NoteRow {
  kind: 'note' | 'whisper';
  key: string;
  text: string;
  mentions: NoteMention[];
  sentAt: string;
  authorName: string | null;
}

export interface BubbleRow {
  kind: 'bubble';
  key: string;
  own: boolean;
  /** Who wrote it, if that is the website itself. */
  website: 'AUTOMATIC_REPLY' | 'BOT_REPLY' | null;
  text: string;
  file: ShownFile | null;
  sentAt: string;
  /** The public alias it was sent under, if it is an agent's. */
  authorName: string | null;
  /** First and last of a run of messages by the same side. */
  first: boolean;
  last: boolean;
  /** Null for the customer's. */
  delivery: DeliveryState | null;
  failure: OutgoingMessage['failure'];
}

const RUN_MS = 5 * 60_000;

type Marks = Pick<Interaction, 'customerReceivedSeq' | 'customerReadSeq'>;

/** How far an agent's message has come. */
export function deliveryOf(seq: number, marks: Marks): DeliveryState {
  if (seq <= marks.customerReadSeq) return 'read';
  return seq <= marks.customerReceivedSeq ? 'delivered' : 'sent';
}

/** The log's rows: what the server holds in its order, then what is still to be sent. */
export function timeline(
  messages: Message[],
  outgoing: OutgoingMessage[],
  marks: Marks,
  now: number,
  notes: Note[] = [],
): Row[] {
  const held = new Set(messages.map(({ id }) => id));
  const waiting = outgoing.filter(({ id }) => !held.has(id));
  const ends = endsOfCalls(messages);
  const stored = between(
    messages.map((message) => line(message, marks, ends)),
    notes.map(noteLine),
  );
  const lines = [...stored, ...waiting.map(unsentLine)];
  return lines.flatMap((current, index) => {
    const previous = lines[index - 1];
    const next = lines[index + 1];
    const newDay = !previous || daysBetween(previous.sentAt, Date.parse(current.sentAt)) !== 0;
    const day = newDay ? [dayRow(current, now)] : [];
    const first = newDay || !sameRun(previous, current);
    return [...day, row({ ...current, first, last: !sameRun(current, next) })];
  });
}

type Line = Omit<BubbleRow, 'kind'> & {
  kind: Exclude<Row['kind'], 'day'>;
  /** Of a video call. */
  endedAt: string | null;
  /** Of a note. */
  mentions: NoteMention[];
};

/** Each note stands before the first message that was sent after it. */
function between(messages: Line[], notes: Line[]): Line[] {
  const isBefore = (note: Line, message: Line) =>
    Date.parse(note.sentAt) < Date.parse(message.sentAt);
  const rest = [...notes];
  const merged = messages.flatMap((message) => {
    const later = rest.findIndex((note) => !isBefore(note, message));
    return [...rest.splice(0, later === -1 ? rest.length : later), message];
  });
  return [...merged, ...rest];
}

function noteLine({ id, kind, text, mentions, sentAt, authorName }: Note): Line {
  return {
    kind: kind === 'WHISPER' ? 'whisper' : 'note',
    key: id,
    own: false,
    website: null,
    text,
    mentions,
    file: null,
    sentAt,
    authorName,
    endedAt: null,
    first: true,
    last: true,
    delivery: null,
    failure: null,
  };
}

function row({ kind, endedAt, mentions, ...rest }: Line): Row {
  const { key, text, sentAt, authorName } = rest;
  switch (kind) {
    case 'system':
      return { kind, key, text };
    case 'video':
      return { kind, key, startedAt: sentAt, endedAt };
    case 'note':
    case 'whisper':
      return { kind, key, text, mentions, sentAt, authorName };
    case 'bubble':
      return { kind, ...rest };
  }
}

function kindOf({ author, kind }: Message): Line['kind'] {
  if (kind === 'VIDEO_CALL') return 'video';
  return author === 'SYSTEM' && websiteOf(kind) === null ? 'system' : 'bubble';
}

function websiteOf(kind: Message['kind']): BubbleRow['website'] {
  return kind === 'AUTOMATIC_REPLY' || kind === 'BOT_REPLY' ? kind : null;
}

function line(message: Message, marks: Marks, ends: ReadonlyMap<string, string>): Line {
  const own = message.author === 'AGENT';
  return {
    kind: kindOf(message),
    key: message.id,
    own,
    website: websiteOf(message.kind),
    text: messageText(message),
    file: fileOf(message),
    sentAt: message.sentAt,
    authorName: message.authorName,
    first: true,
    last: true,
    delivery: own ? deliveryOf(message.seq, marks) : null,
    failure: null,
    endedAt: ends.get(message.videoCallId ?? '') ?? null,
    mentions: [],
  };
}

function fileOf({ attachment, interactionId }: Message): ShownFile | null {
  if (!attachment) return null;
  const address = `/api/interactions/${interactionId}/attachments/${attachment.id}`;
  return { attachment, address };
}

function unsentLine({ id, text, writtenAt, failure }: OutgoingMessage): Line {
  return {
    kind: 'bubble',
    key: id,
    own: true,
    website: null,
    text,
    file: null,
    sentAt: writtenAt,
    authorName: null,
    first: true,
    last: true,
    delivery: failure ? 'failed' : 'sending',
    failure,
    endedAt: null,
    mentions: [],
  };
}

function dayRow({ key, sentAt }: Line, now: number): Row {
  const ago = daysBetween(sentAt, now);
  const label = ago === 0 ? t('day.today') : ago === 1 ? t('day.yesterday') : longDay(sentAt);
  return { kind: 'day', key: `day-${key}`, label };
}

function sameRun(one: Line | undefined, other: Line | undefined): boolean {
  if (!one || !other || one.kind !== 'bubble' || other.kind !== 'bubble') return false;
  const later = Date.parse(other.sentAt);
  const near = Math.abs(later - Date.parse(one.sentAt)) < RUN_MS;
  const sameSide = one.own === other.own && one.website === other.website;
  return sameSide && near && daysBetween(one.sentAt, later) === 0;
}
