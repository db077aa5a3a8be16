import type { Interaction, Message, TransferAgent, TransferQueue } from '@parley/wire';
import { plural, t } from '../../../lib/i18n/translate';

/** One line of the dialog: whom the chat can go to, and why not if it cannot. */
export interface Target {
  id: string;
  kind: 'agent' | 'queue';
  name: string;
  facts: string;
  disabled: boolean;
}

/** Agents, those who can be asked first, each group by name. */
export function agentTargets(agents: TransferAgent[], search: string): Target[] {
  return agents
    .filter(({ name }) => fits(name, search))
    .toSorted((a, b) => Number(b.available) - Number(a.available) || a.name.localeCompare(b.name))
    .map(({ id, name, available, ...agent }) => ({
      id,
      kind: 'agent',
      name,
      facts: agentFacts({ available, ...agent }),
      disabled: !available,
    }));
}

export function queueTargets(queues: TransferQueue[], search: string): Target[] {
  return queues
    .filter(({ name }) => fits(name, search))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, agentsAvailable }) => ({
      id,
      kind: 'queue',
      name,
      facts: queueFacts(agentsAvailable),
      disabled: false,
    }));
}

/** Why a chat cannot be transferred now; null when it can. */
export function whyNoTransfer(interaction: Interaction, messages: Message[]): string | null {
  if (!interaction.transferAllowed) return t('transfer.notAllowed');
  if (!messages.some(({ author }) => author === 'CUSTOMER')) return t('transfer.notWritten');
  return interaction.transfer?.state === 'PENDING' ? t('transfer.pendingAlready') : null;
}

function agentFacts({ state, load, capacity, available }: Omit<TransferAgent, 'id' | 'name'>) {
  const full = state === 'AVAILABLE' && !available ? [t('transfer.full')] : [];
  const chats = t('transfer.agent.load', { load, capacity });
  return [t(`presence.${state}`), ...full, chats].join(' · ');
}

function queueFacts(count: number): string {
  if (count === 0) return t('transfer.queue.agents.none');
  return plural('transfer.queue.agents', count);
}

function fits(name: string, search: string): boolean {
  return name.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());
}
