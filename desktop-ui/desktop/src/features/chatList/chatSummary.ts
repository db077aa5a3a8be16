import { words } from '@parley/markup';
import type { Interaction, Message } from '@parley/wire';
import { wrapsUp } from '../../api/cache/chatBook';
import { firstUnanswered, type Thread } from '../../api/cache/thread';
import type { OutgoingMessage } from '../../api/outbox/outbox';
import { t } from '../../lib/i18n/translate';
import { messageText } from '../../lib/messageText';

/** What a chat's tab says under the name. */
export interface ChatSummary {
  text: string;
  kind: 'plain' | 'typing' | 'draft' | 'failed';
}

interface Facts {
  thread: Thread;
  outgoing: OutgoingMessage[];
  draft: string;
  typing: boolean;
}

/** Of a chat that stands for something else than its last message, that comes first. */
export function tabSummary(interaction: Interaction, facts: Facts): ChatSummary {
  if (wrapsUp(interaction)) return { text: t('wrapUp.label'), kind: 'plain' };
  if (interaction.markedUnread) return { text: t('transfer.tab'), kind: 'failed' };
  return chatSummary(facts);
}

export function chatSummary({ thread, outgoing, draft, typing }: Facts): ChatSummary {
  if (outgoing.some(({ failure }) => failure)) return { text: t('chat.notSent'), kind: 'failed' };
  if (typing) return { text: t('chat.typing'), kind: 'typing' };
  if (draft.trim()) return { text: t('chat.draft', { text: draft.trim() }), kind: 'draft' };
  const unsent = outgoing.at(-1);
  if (unsent) return { text: t('chat.you', { text: words(unsent.text) }), kind: 'plain' };
  const last = thread.messages.at(-1);
  if (!last) return { text: t('chat.noMessages'), kind: 'plain' };
  const text = summaryOf(last);
  return { text: last.author === 'AGENT' ? t('chat.you', { text }) : text, kind: 'plain' };
}

function summaryOf(message: Message): string {
  const { attachment } = message;
  const file = attachment ? t('chat.file', { name: attachment.name }) : '';
  return [file, words(messageText(message))].filter(Boolean).join(' ');
}

/** Since when the customer waits for an answer; null when there is nothing to answer. */
export function waitingSince(
  { state }: Interaction,
  { messages }: Thread,
  outgoing: OutgoingMessage[],
): string | null {
  if (state === 'CLOSED' || outgoing.length > 0) return null;
  return firstUnanswered(messages)?.sentAt ?? null;
}
