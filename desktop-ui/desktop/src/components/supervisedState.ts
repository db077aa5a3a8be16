import type { SupervisedInteraction } from '@parley/wire';
import { t } from '../lib/i18n/translate';

/** What a running chat is at; one of its flow is with a bot, or rests in another step. */
export type SupervisedState = 'WAITING' | 'FLOW' | 'CONVERSATION';

type Standing = Pick<SupervisedInteraction, 'state' | 'awaitsAgent' | 'botName' | 'step'>;

export function supervisedState({ state, awaitsAgent }: Standing): SupervisedState {
  if (state === 'CONVERSATION') return 'CONVERSATION';
  return awaitsAgent ? 'WAITING' : 'FLOW';
}

/** The same in words: who has the chat, or where it rests. */
export function supervisedStateText(chat: Standing): string {
  const state = supervisedState(chat);
  if (state !== 'FLOW') return t(`supervision.state.${state}`);
  if (chat.botName !== null) return t('supervision.withBot', { bot: chat.botName });
  return chat.step === null
    ? t('supervision.inFlow')
    : t('supervision.inFlow.step', { step: chat.step });
}
