import type { Message } from '@parley/wire';
import { plural, t } from './i18n/translate';

const NAME = /^(.*) has joined the chat\.$/s;
const MINUTES = /\d+/;
const LASTED = /\d+ (?:s|min)$/;

/**
 * What a message says, in the reader's language: what Parley itself says is told by its kind, and
 * the server's text who, how many and how long. What somebody wrote stays as it is.
 */
export function messageText({ kind, text }: Pick<Message, 'kind' | 'text'>): string {
  switch (kind) {
    case 'AGENT_CHANGED':
      return around(text, NAME.exec(text)?.[1], (name) => t('line.AGENT_CHANGED', { name }));
    case 'IDLE_WARNING':
      return idleWarning(text);
    case 'VIDEO_CALL_ENDED':
      return around(text, LASTED.exec(text)?.[0], (time) => t('line.VIDEO_CALL_ENDED', { time }));
    case 'AGENT_LOST':
    case 'FORM_ASKED':
    case 'FORM_ANSWERED':
    case 'FORM_TIME_OVER':
    case 'VIDEO_CALL':
      return t(`line.${kind}`);
    default:
      return text;
  }
}

function around(text: string, part: string | undefined, said: (part: string) => string): string {
  return part === undefined ? text : said(part);
}

function idleWarning(text: string): string {
  const minutes = MINUTES.exec(text)?.[0];
  return minutes === undefined
    ? t('line.IDLE_WARNING')
    : plural('line.IDLE_CLOSES', Number(minutes));
}
