import type { Message } from '@parley/wire';
import type { CustomerView, WebsiteView } from '../src/lib/views';

export const INTERACTION_ID = '0000000c-0000-4000-8000-000000000001';

export const SHOP: WebsiteView = {
  key: 'SHOP',
  name: 'Alpine Shop',
  look: {
    colour: '#1f6f5c',
    texts: { title: '', subtitle: '', greeting: 'Hello! How can we help?', launcher: '' },
    translations: {},
    avatar: '',
    side: 'AUTO',
    scheme: 'LIGHT',
    launcherBottom: 20,
    languages: ['en', 'it', 'de', 'es', 'fr', 'ar'],
    language: 'en',
  },
  greetings: [],
  preChatForm: null,
  offlineForm: {
    components: [
      { type: 'textfield', key: 'name', label: 'Your name', validate: { required: true } },
      {
        type: 'textfield',
        key: 'email',
        label: 'Your e-mail address',
        validate: { required: true, validationType: 'email' },
      },
      { type: 'textarea', key: 'message', label: 'Your message', validate: { required: true } },
    ],
  },
  availability: 'OPEN',
  attachments: null,
};

/** An id of its own for every number. */
export function messageId(number: number): string {
  return `0000000d-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function agentMessage(seq: number, text = `Agent says ${seq}`): Message {
  return {
    id: messageId(seq),
    interactionId: INTERACTION_ID,
    seq,
    author: 'AGENT',
    authorName: 'Anna',
    kind: 'TEXT',
    text,
    videoCallId: null,
    attachment: null,
    sentAt: '2026-11-23T10:00:00Z',
  };
}

export function customerMessage(seq: number, id = messageId(seq), text = `I say ${seq}`): Message {
  return { ...agentMessage(seq, text), id, author: 'CUSTOMER', authorName: null };
}

export function callMessage(seq: number, kind: 'VIDEO_CALL' | 'VIDEO_CALL_ENDED'): Message {
  const text = kind === 'VIDEO_CALL' ? 'Video call' : 'Video call ended after 12 min';
  return {
    ...agentMessage(seq, text),
    author: 'SYSTEM',
    authorName: null,
    kind,
    videoCallId: '0000000e-0000-4000-8000-000000000001',
  };
}

export function waiting(change: Partial<CustomerView> = {}): CustomerView {
  return {
    interactionId: INTERACTION_ID,
    state: 'WAITING',
    agentAlias: null,
    agentAway: false,
    botName: null,
    form: null,
    transcriptAllowed: false,
    transcriptMail: null,
    queuePosition: 2,
    estimatedWaitSeconds: 90,
    lastSeq: 1,
    agentReceivedSeq: 0,
    agentReadSeq: 0,
    closedBy: null,
    closeCause: null,
    ratingForm: null,
    ...change,
  };
}

export function conversation(change: Partial<CustomerView> = {}): CustomerView {
  return waiting({
    state: 'CONVERSATION',
    agentAlias: 'Anna',
    queuePosition: null,
    estimatedWaitSeconds: null,
    ...change,
  });
}

export function closed(change: Partial<CustomerView> = {}): CustomerView {
  return conversation({ state: 'CLOSED', closedBy: 'AGENT', ...change });
}
