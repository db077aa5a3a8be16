/** The public wire: HTTP bodies and STOMP events, as docs/asyncapi.yaml and the OpenAPI document describe them. */

export type InteractionState = 'WAITING' | 'CONVERSATION' | 'CLOSED';
export type Author = 'CUSTOMER' | 'AGENT' | 'SYSTEM';

/** RFC 9457. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  [extension: string]: unknown;
}

export interface SnippetSettings {
  key: string;
  name: string;
  greeting: string;
  colour: string;
}

export interface StartRequest {
  idempotencyKey: string;
  form?: { name?: string };
  pageUrl?: string;
  message: { id: string; text: string };
}

export interface StartResponse {
  interactionId: string;
  token: string;
}

export interface Message {
  id: string;
  interactionId: string;
  seq: number;
  author: Author;
  /** The agent's public alias; null for the customer and the system. */
  authorName: string | null;
  text: string;
  sentAt: string;
}

export interface MessagePage {
  messages: Message[];
  /** The interaction's highest seq at the time of reading. */
  lastSeq: number;
}

export interface SendMessage {
  id: string;
  text: string;
}

/** What the customer's page shows of its interaction. */
export interface CustomerInteraction {
  interactionId: string;
  state: InteractionState;
  agentAlias: string | null;
  /** 1 = next; null when not waiting. */
  queuePosition: number | null;
  estimatedWaitSeconds: number | null;
  lastSeq: number;
  agentReceivedSeq: number;
  agentReadSeq: number;
  closedBy: Author | null;
}

export type CustomerEvent =
  | { type: 'message'; message: Message }
  | { type: 'interaction'; interaction: CustomerInteraction }
  | { type: 'receipt'; receivedSeq: number; readSeq: number }
  | { type: 'queue'; position: number; estimatedWaitSeconds: number | null }
  | { type: 'typing' };

export type PresenceState = 'AVAILABLE' | 'PAUSED' | 'OFFLINE';

export interface Presence {
  state: PresenceState;
  reason: string | null;
  since: string;
}

export interface Me {
  agentId: string;
  name: string;
  alias: string;
  roles: string[];
  capacity: number;
  presence: Presence;
}

export interface Offer {
  id: string;
  interactionId: string;
  websiteKey: string;
  websiteName: string;
  queueName: string;
  contactName: string | null;
  /** The customer's first message, cut to 200 characters. */
  preview: string;
  /** When the customer began to wait. */
  waitingSince: string;
  offeredAt: string;
  expiresAt: string;
  /** Milliseconds left when the server wrote this; free of the client's clock. */
  remainingMs: number;
}

export type OfferState = 'PENDING' | 'ACCEPTED' | 'REJECTED' | 'TIMED_OUT' | 'RESCINDED';
export type RescindReason =
  'TAKEN' | 'CUSTOMER_LEFT' | 'AGENT_GONE' | 'QUEUE_TIME_OVER' | 'SUPERVISOR';

/** What the desktop shows of an interaction. */
export interface Interaction {
  id: string;
  websiteKey: string;
  websiteName: string;
  queueName: string | null;
  contactName: string | null;
  pageUrl: string | null;
  state: InteractionState;
  agentId: string | null;
  agentName: string | null;
  startedAt: string;
  acceptedAt: string | null;
  closedAt: string | null;
  closedBy: Author | null;
  lastSeq: number;
  lastMessageAt: string | null;
  customerReceivedSeq: number;
  customerReadSeq: number;
  agentReceivedSeq: number;
  agentReadSeq: number;
  /** The customer's messages after agentReadSeq. */
  unread: number;
}

export interface InteractionPage {
  interactions: Interaction[];
  /** Cursor for the next page, null at the end. */
  next: string | null;
}

export type DesktopEvent =
  | { type: 'offer'; offer: Offer }
  | {
      type: 'offer-ended';
      offerId: string;
      interactionId: string;
      state: OfferState;
      reason: string | null;
      /** The winner's name when reason is TAKEN. */
      takenBy: string | null;
    }
  | { type: 'interaction'; interaction: Interaction }
  | { type: 'message'; message: Message }
  | { type: 'receipt'; interactionId: string; receivedSeq: number; readSeq: number }
  | { type: 'presence'; presence: Presence }
  | { type: 'typing'; interactionId: string };
