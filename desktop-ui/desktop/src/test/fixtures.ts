import type { Interaction, Me, Message, Offer, VideoCall } from '@parley/wire';

export const AGENT = '0000000a-0000-4000-8000-000000000001';
export const CHAT = '11111111-1111-4111-8111-111111117f3a';
export const NOON = '2026-03-02T12:00:00Z';

export function message(seq: number, changes: Partial<Message> = {}): Message {
  return {
    id: `message-${seq}`,
    interactionId: CHAT,
    seq,
    author: 'CUSTOMER',
    authorName: null,
    kind: 'TEXT',
    text: `text ${seq}`,
    videoCallId: null,
    sentAt: NOON,
    ...changes,
  };
}

export function interaction(changes: Partial<Interaction> = {}): Interaction {
  return {
    id: CHAT,
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    queueName: 'Sales',
    contactName: 'Maria Bianchi',
    pageUrl: 'https://shop.example.com/boots',
    state: 'CONVERSATION',
    agentId: AGENT,
    agentName: 'Anna Rossi',
    startedAt: NOON,
    acceptedAt: NOON,
    closedAt: null,
    closedBy: null,
    lastSeq: 0,
    lastMessageAt: null,
    customerReceivedSeq: 0,
    customerReadSeq: 0,
    agentReceivedSeq: 0,
    agentReadSeq: 0,
    unread: 0,
    videoEnabled: false,
    ...changes,
  };
}

export function offer(changes: Partial<Offer> = {}): Offer {
  return {
    id: 'offer-1',
    interactionId: CHAT,
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    queueName: 'Sales',
    contactName: 'Maria Bianchi',
    preview: 'Hello, do you ship to Switzerland?',
    waitingSince: NOON,
    offeredAt: NOON,
    expiresAt: NOON,
    remainingMs: 30_000,
    ...changes,
  };
}

export function videoCall(changes: Partial<VideoCall> = {}): VideoCall {
  return {
    id: 'call-1',
    interactionId: CHAT,
    contactName: 'Maria Bianchi',
    provider: 'JITSI',
    startedAt: NOON,
    endsAt: '2026-03-02T13:00:00Z',
    endedAt: null,
    endedBy: null,
    ...changes,
  };
}

export function me(changes: Partial<Me> = {}): Me {
  return {
    agentId: AGENT,
    name: 'Anna Rossi',
    alias: 'Anna',
    roles: ['agent'],
    capacity: 5,
    presence: { state: 'AVAILABLE', reason: null, since: NOON },
    ...changes,
  };
}
