/** What routing adds to the wire, as its contract has it. */
import type { components } from './openapi';

type Schemas = components['schemas'];

export type TransferState =
  'PENDING' | 'ACCEPTED' | 'REJECTED' | 'TIMED_OUT' | 'TARGET_GONE' | 'WITHDRAWN';

export interface Transfer {
  id: string;
  interactionId: string;
  fromAgentId: string;
  fromAgentName: string;
  targetAgentId: string | null;
  targetAgentName: string | null;
  targetQueueId: string | null;
  targetQueueName: string | null;
  comment: string | null;
  state: TransferState;
  reason: string | null;
  requestedAt: string;
  endedAt: string | null;
}

export interface RequestTransfer {
  agentId?: string;
  queueId?: string;
  comment?: string;
}

export interface TransferAgent {
  id: string;
  name: string;
  state: Schemas['PresenceState'];
  load: number;
  capacity: number;
  available: boolean;
}

export interface TransferQueue {
  id: string;
  name: string;
  agentsAvailable: number;
}

export interface TransferTargets {
  agents: TransferAgent[];
  queues: TransferQueue[];
}

export type CloseCause = 'UNMANAGED' | 'TIMEOUT' | 'FLOW';

export type Interaction = Schemas['Interaction'] & {
  transfer: Transfer | null;
  markedUnread: boolean;
  transferAllowed: boolean;
  wrapUpUntil: string | null;
  wrapUpRemainingMs: number | null;
  priority: number;
  tags: string[];
  disposition: string | null;
  closeCause: CloseCause | null;
};

export interface InteractionPage {
  interactions: Interaction[];
  next: string | null;
}

export interface DesktopInteractionEvent {
  type: 'interaction';
  interaction: Interaction;
}

export interface InteractionLeftEvent {
  type: 'interaction-left';
  interactionId: string;
  reason: 'TRANSFERRED' | 'TAKEN_OVER' | 'RETURNED_TO_QUEUE';
  by: string | null;
}

export type Offer = Omit<Schemas['Offer'], 'queueName'> & {
  queueName: string | null;
  transfer: { fromAgentName: string; comment: string | null } | null;
  rejectReasons: string[];
  rejectReasonRequired: boolean;
  priority: number;
};

export interface OfferEvent {
  type: 'offer';
  offer: Offer;
}

export type QueueStrategy = 'RING_ALL' | 'ROUND_ROBIN' | 'LEAST_RECENT' | 'LEAST_BUSY';

export type ExclusionReason =
  | 'OFFLINE'
  | 'PAUSED'
  | 'AT_CAPACITY'
  | 'AT_QUEUE_LIMIT'
  | 'REJECTED'
  | 'MISSED'
  | 'SKILL_MISSING'
  | 'HAS_THE_CHAT'
  | 'NOT_THEIR_TURN';

export interface Decision {
  id: string;
  flow: string;
  step: string | null;
  queueName: string | null;
  rule: 'STRATEGY' | 'PREFERRED_AGENT' | 'NAMED_AGENT';
  strategy: QueueStrategy | null;
  round: number;
  skills: { skill: string; level: number }[];
  skillsRelaxed: boolean;
  candidates: { agentId: string; name: string }[];
  excluded: { agentId: string; name: string; reason: ExclusionReason }[];
  outcome: 'FOUND' | 'EXHAUSTED' | 'NONE';
  madeAt: string;
}

export type PresenceCause = 'CHOSEN' | 'NOT_RESPONDING' | 'CONNECTION_LOST' | 'LOGGED_OUT';

export type Presence = Schemas['Presence'] & { cause: PresenceCause };

export type Me = Schemas['Me'] & { presence: Presence };

export interface PresenceEvent {
  type: 'presence';
  presence: Presence;
}

export interface SupervisedAgent {
  id: string;
  name: string;
  state: Schemas['PresenceState'];
  reason: string | null;
  cause: PresenceCause;
  since: string;
  goneSince: string | null;
  load: number;
  capacity: number;
  missedInARow: number;
  queues: string[];
}

export interface SupervisedQueue {
  id: string;
  name: string;
  weight: number;
  strategy: QueueStrategy;
  waiting: number;
  longestWaitSince: string | null;
  agentsAvailable: number;
  agents: number;
}

export interface AgentsEvent {
  type: 'agents';
  agents: SupervisedAgent[];
}

export interface QueuesEvent {
  type: 'queues';
  queues: SupervisedQueue[];
}
