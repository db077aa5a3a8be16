import { counted, fill, type Language } from '../language/language';
import type { CustomerView } from './views';

type Standing = Pick<
  CustomerView,
  | 'state'
  | 'agentAlias'
  | 'botName'
  | 'form'
  | 'queuePosition'
  | 'closedBy'
  | 'agentAway'
  | 'closeCause'
>;

/** Where the chat stands, in one line. */
export function standing(chat: Standing, language: Language): string {
  const { state, agentAlias, queuePosition } = chat;
  const words = language.words.standing;
  switch (state) {
    case 'WAITING':
      if (chat.botName !== null) return fill(words.bot, chat.botName);
      if (chat.form !== null) return words.form;
      if (queuePosition === null) return words.waiting;
      return fill(words.place, queuePosition.toLocaleString(language.tag));
    case 'CONVERSATION':
      if (chat.agentAway) return named(agentAlias, words.away, words.agentAway);
      return named(agentAlias, words.talking, words.talkingToAgent);
    case 'CLOSED':
      return ended(chat, words);
  }
}

function named(name: string | null, text: string, nameless: string): string {
  return name === null ? nameless : fill(text, name);
}

function ended(
  { closedBy, closeCause, agentAlias }: Standing,
  words: Language['words']['standing'],
): string {
  if (closeCause === 'UNMANAGED') return words.unmanaged;
  if (closeCause === 'TIMEOUT') return words.timeout;
  if (closedBy === 'CUSTOMER') return words.youEnded;
  if (closedBy === 'SUPERVISOR') return words.wasEnded;
  return closedBy === 'AGENT'
    ? named(agentAlias, words.agentEnded, words.someAgentEnded)
    : words.over;
}

/** The estimated wait, rounded as people say it; null when nothing is known. */
export function waitingTime(seconds: number | null, language: Language): string | null {
  if (seconds === null) return null;
  const { wait } = language.words;
  if (seconds < 60) return wait.short;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? counted(language, wait.minutes, minutes) : wait.long;
}

/** Hour and minute as the language writes them; English as the customer's browser does. */
export function timeOfDay(isoTime: string, { tag }: Language): string {
  const time = new Date(isoTime);
  if (Number.isNaN(time.getTime())) return '';
  const locale = tag === 'en' ? [] : tag;
  return time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
