import type { SupervisedAgent, SupervisedInteraction, SupervisedQueue } from '@parley/wire';
import { AGENT, CHAT, NOON } from './fixtures';

export function supervised(changes: Partial<SupervisedInteraction> = {}): SupervisedInteraction {
  return {
    id: CHAT,
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    queueName: 'Sales',
    contactName: 'Maria Bianchi',
    state: 'CONVERSATION',
    awaitsAgent: false,
    step: 'Handle conversation',
    beside: [],
    stepSince: NOON,
    ringingSince: null,
    agentId: AGENT,
    agentName: 'Anna Rossi',
    botName: null,
    startedAt: NOON,
    waitingSince: null,
    lastMessageAt: NOON,
    lastMessageAuthor: 'AGENT',
    lastSeq: 2,
    lastNoteSeq: 0,
    tags: [],
    watchers: [],
    ...changes,
  };
}

export function supervisedAgent(changes: Partial<SupervisedAgent> = {}): SupervisedAgent {
  return {
    id: AGENT,
    name: 'Anna Rossi',
    state: 'AVAILABLE',
    reason: null,
    cause: 'CHOSEN',
    since: NOON,
    goneSince: null,
    load: 2,
    capacity: 5,
    missedInARow: 0,
    queues: ['Sales'],
    ...changes,
  };
}

export function supervisedQueue(changes: Partial<SupervisedQueue> = {}): SupervisedQueue {
  return {
    id: 'queue-1',
    name: 'Support',
    weight: 5,
    strategy: 'RING_ALL',
    waiting: 0,
    longestWaitSince: null,
    agentsAvailable: 2,
    agents: 4,
    ...changes,
  };
}
