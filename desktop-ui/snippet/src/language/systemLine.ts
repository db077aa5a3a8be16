import { isFields } from '../lib/json';
import { type Counted, counted, fill, type Language } from './language';

/** What Parley itself says in a chat, by the kind of the message. */
export interface SystemLines {
  AGENT_CHANGED: string;
  AGENT_LOST: string;
  IDLE_WARNING: string;
  /** With the minutes that are left. */
  IDLE_CLOSES: Counted;
  FORM_ASKED: string;
  FORM_ANSWERED: string;
  FORM_TIME_OVER: string;
  VIDEO_CALL_ENDED: string;
}

const NAME = /^(.*) has joined the chat\.$/s;
const MINUTES = /\d+/;

/**
 * A line of Parley's own in the customer's language: the kind says which, the server's text who and
 * how many. What somebody wrote stays as it is, and so does English.
 */
export function systemLine(language: Language, kind: string, text: string): string {
  const { lines } = language;
  if (!lines) return text;
  if (kind === 'IDLE_WARNING') return idleWarning(language, lines, text);
  const name = kind === 'AGENT_CHANGED' ? NAME.exec(text)?.[1] : '';
  const known: unknown = Reflect.get(lines, kind);
  if (name === undefined || typeof known !== 'string') return text;
  return fill(known, name);
}

function idleWarning(language: Language, lines: SystemLines, text: string): string {
  const minutes = MINUTES.exec(text)?.[0];
  return minutes === undefined
    ? lines.IDLE_WARNING
    : `${lines.IDLE_WARNING} ${counted(language, lines.IDLE_CLOSES, Number(minutes))}`;
}

/** A form that Parley ships, with its texts in the customer's language; every other as it was written. */
export function translatedForm(
  schema: unknown,
  texts: Partial<Record<string, string>> | undefined,
): unknown {
  if (!texts || !isFields(schema) || !SHIPPED.has(schema.id)) return schema;
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'label' && typeof value === 'string' ? (texts[value] ?? value) : value,
    ),
  );
}

const SHIPPED = new Set<unknown>(['offline-message', 'rating-stars', 'rating-thumbs']);
