import type {
  Attachment,
  Decision,
  Interaction,
  Me,
  Mention,
  Message,
  Note,
  Offer,
  Transfer,
  TransferTargets,
  VideoCall,
} from '@parley/wire';

export const AGENT = '0000000a-0000-4000-8000-000000000001';
export const BRUNO = '0000000a-0000-4000-8000-000000000002';
export const SOFIA = '0000000a-0000-4000-8000-000000000021';
export const CHAT = '11111111-1111-4111-8111-111111117f3a';
export const CONTACT = '0000000c-0000-4000-8000-000000000001';
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
    attachment: null,
    sentAt: NOON,
    ...changes,
  };
}

export function attachment(changes: Partial<Attachment> = {}): Attachment {
  return {
    id: 'attachment-1',
    name: 'bill.pdf',
    type: 'application/pdf',
    size: 2048,
    width: null,
    height: null,
    preview: false,
    state: 'CLEAN',
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
    referrer: null,
    state: 'CONVERSATION',
    agentId: AGENT,
    agentName: 'Anna Rossi',
    startedAt: NOON,
    acceptedAt: NOON,
    closedAt: null,
    closedBy: null,
    closeReason: null,
    lastSeq: 0,
    lastNoteSeq: 0,
    lastMessageAt: null,
    customerReceivedSeq: 0,
    customerReadSeq: 0,
    agentReceivedSeq: 0,
    agentReadSeq: 0,
    unread: 0,
    videoEnabled: false,
    transfer: null,
    markedUnread: false,
    transferAllowed: true,
    attachments: null,
    wrapUpUntil: null,
    wrapUpRemainingMs: null,
    priority: 0,
    tags: [],
    disposition: null,
    dispositionComment: null,
    disposedBy: null,
    disposedAt: null,
    dispositionMissing: false,
    rating: null,
    previousStartedAt: null,
    contactId: CONTACT,
    identified: false,
    browser: null,
    system: null,
    closeCause: null,
    ...changes,
  };
}

export function mention(changes: Partial<Mention> = {}): Mention {
  return {
    id: 'mention-1',
    interactionId: CHAT,
    websiteKey: 'SHOP',
    contactName: 'Maria Bianchi',
    noteId: 'note-1',
    authorName: 'Bruno Keller',
    text: '@Anna Rossi please look',
    mentionedAt: NOON,
    seen: false,
    ...changes,
  };
}

export function note(seq: number, changes: Partial<Note> = {}): Note {
  return {
    id: `note-${seq}`,
    interactionId: CHAT,
    seq,
    kind: 'WHISPER',
    authorId: SOFIA,
    authorName: 'Sofia Marino',
    text: `note ${seq}`,
    mentions: [],
    sentAt: NOON,
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
    transfer: null,
    rejectReasons: [],
    rejectReasonRequired: false,
    hasForms: false,
    priority: 0,
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
    presence: { state: 'AVAILABLE', reason: null, cause: 'CHOSEN', since: NOON },
    ...changes,
  };
}

export function transfer(changes: Partial<Transfer> = {}): Transfer {
  return {
    id: 'transfer-1',
    interactionId: CHAT,
    fromAgentId: AGENT,
    fromAgentName: 'Anna Rossi',
    targetAgentId: BRUNO,
    targetAgentName: 'Bruno Keller',
    targetQueueId: null,
    targetQueueName: null,
    comment: null,
    state: 'PENDING',
    reason: null,
    requestedAt: NOON,
    endedAt: null,
    ...changes,
  };
}

export function transferTargets(changes: Partial<TransferTargets> = {}): TransferTargets {
  const rest = { load: 0, capacity: 5 };
  return {
    agents: [
      { id: 'carla', name: 'Carla Weber', state: 'PAUSED', available: false, ...rest },
      { id: BRUNO, name: 'Bruno Keller', state: 'AVAILABLE', available: true, ...rest, load: 2 },
      {
        id: 'dario',
        name: 'Dario Conti',
        state: 'AVAILABLE',
        available: false,
        load: 5,
        capacity: 5,
      },
    ],
    queues: [
      { id: 'queue-1', name: 'Support', agentsAvailable: 3 },
      { id: 'queue-2', name: 'Returns', agentsAvailable: 0 },
    ],
    ...changes,
  };
}

export function decision(changes: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1',
    flow: 'Simple',
    step: 'Offer to Sales',
    queueName: 'Sales',
    rule: 'STRATEGY',
    strategy: 'ROUND_ROBIN',
    round: 1,
    skills: [],
    skillsRelaxed: false,
    candidates: [{ agentId: AGENT, name: 'Anna Rossi' }],
    excluded: [],
    outcome: 'FOUND',
    madeAt: NOON,
    ...changes,
  };
}
