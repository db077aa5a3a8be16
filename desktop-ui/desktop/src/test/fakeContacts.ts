import type { ChatContact, ContactList, JourneyEntry, Message } from '@parley/wire';
import { CONTACT, NOON } from './fixtures';

interface FakeAnswer {
  status: number;
  body: unknown;
}

/** Contacts of chats and their lists, as much of them as the desktop asks for. */
export class FakeContacts {
  contact = chatContact();
  journey: JourneyEntry[] = [];
  pastMessages: Message[] = [];
  lists: ContactList[] = [contactList()];

  /** Null for what is not asked of contacts. */
  answer(method: string, path: string, body: Record<string, unknown>): FakeAnswer | null {
    if (path.endsWith('/contact')) return this.ofContact(method, body);
    if (path.includes('/journey/')) {
      return {
        status: 200,
        body: { messages: this.pastMessages, lastSeq: this.pastMessages.length },
      };
    }
    if (path.includes('/journey?')) return { status: 200, body: this.page(path) };
    if (path.endsWith('/identity-secret')) {
      return method === 'POST' ? { status: 201, body: { secret: 'top-secret' } } : NOTHING;
    }
    if (path.startsWith('/api/settings/contact-lists')) return this.ofLists(method, body);
    return null;
  }

  private ofContact(method: string, body: Record<string, unknown>): FakeAnswer {
    if (method === 'PUT') {
      if (body.version !== this.contact.version) {
        const type = '/problems/contact-overtaken';
        return { status: 409, body: { type, title: 'Contact overtaken', status: 409 } };
      }
      const blank = { name: null, email: null, phone: null, language: null, notes: null };
      const version = this.contact.version + 1;
      this.contact = { ...this.contact, ...blank, ...body, version };
    }
    return { status: 200, body: this.contact };
  }

  private page(path: string) {
    const wanted = new URLSearchParams(path.split('?')[1]).get('website');
    const websites = this.journey.map(({ websiteKey, websiteName }) => ({
      key: websiteKey,
      name: websiteName,
    }));
    const interactions = this.journey.filter(
      ({ websiteKey }) => wanted === null || websiteKey === wanted,
    );
    return { interactions, websites, next: null };
  }

  private ofLists(method: string, body: Record<string, unknown>): FakeAnswer {
    if (method === 'GET') return { status: 200, body: this.lists };
    if (method === 'DELETE') return NOTHING;
    const saved = { ...contactList(), ...body, version: 2 };
    this.lists = [saved];
    return { status: method === 'POST' ? 201 : 200, body: saved };
  }
}

const NOTHING: FakeAnswer = { status: 204, body: null };

export function chatContact(changes: Partial<ChatContact> = {}): ChatContact {
  return {
    id: CONTACT,
    verified: false,
    known: false,
    externalId: null,
    listName: 'Contacts',
    name: 'Maria Bianchi',
    email: 'maria@example.com',
    phone: null,
    language: null,
    notes: null,
    fields: [
      { id: 'plan', label: 'Plan', kind: 'CHOICE', choices: ['Gold', 'Silver'] },
      { id: 'since', label: 'Customer since', kind: 'DATE', choices: [] },
    ],
    custom: {},
    version: 1,
    createdAt: NOON,
    ...changes,
  };
}

export function contactList(changes: Partial<ContactList> = {}): ContactList {
  return {
    id: 'list-1',
    name: 'Contacts',
    isDefault: true,
    fields: [{ id: 'plan', label: 'Plan', kind: 'CHOICE', choices: ['Gold', 'Silver'] }],
    websites: [{ key: 'SHOP', name: 'Alpine Shop', secretSince: null, oldSecretUntil: null }],
    contacts: 7,
    version: 1,
    ...changes,
  };
}

export function journeyEntry(changes: Partial<JourneyEntry> = {}): JourneyEntry {
  return {
    id: 'past-1',
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    state: 'CLOSED',
    startedAt: NOON,
    closedAt: NOON,
    agentName: 'Bruno Keller',
    disposition: 'Resolved',
    firstWords: 'Where is my order?',
    ...changes,
  };
}
