import type {
  ChatContact,
  ContactChange,
  ContactList,
  ContactListChange,
  JourneyPage,
  MessagePage,
  ProcessModel,
  ProcessPath,
} from '@parley/wire';
import type { Http } from './http';

const LISTS = '/api/settings/contact-lists';

/** Which interactions of a contact; null for all. */
export interface JourneyFilter {
  from: string | null;
  until: string | null;
  website: string | null;
}

/** What stands beside a chat, and the lists that its contact may be in. */
export class ContactsApi {
  constructor(private readonly http: Http) {}

  contact(chatId: string): Promise<ChatContact> {
    return this.http.get(`${chat(chatId)}/contact`);
  }

  changeContact(chatId: string, change: ContactChange): Promise<ChatContact> {
    return this.http.put(`${chat(chatId)}/contact`, change);
  }

  /** The newest interactions of the chat's contact, or those after a page. */
  journey(chatId: string, filter: JourneyFilter, after: string | null): Promise<JourneyPage> {
    const wanted = new URLSearchParams();
    for (const [name, value] of Object.entries({ ...filter, after })) {
      if (typeof value === 'string') wanted.set(name, value);
    }
    return this.http.get(`${chat(chatId)}/journey?${wanted.toString()}`);
  }

  /** What was said in another interaction of the chat's contact. */
  pastMessages(chatId: string, otherId: string, after: number): Promise<MessagePage> {
    const other = `${chat(chatId)}/journey/${encodeURIComponent(otherId)}`;
    return this.http.get(`${other}/messages?after=${after}&limit=500`);
  }

  /** Where the files of such an interaction are loaded from; a file's id comes behind it. */
  pastFilesAt(chatId: string, otherId: string): string {
    return `${chat(chatId)}/journey/${encodeURIComponent(otherId)}/attachments`;
  }

  process(chatId: string): Promise<ProcessPath> {
    return this.http.get(`${chat(chatId)}/process`);
  }

  model(chatId: string, definitionId: string): Promise<ProcessModel> {
    const definition = encodeURIComponent(definitionId);
    return this.http.get(`${chat(chatId)}/process-definitions/${definition}`);
  }

  lists(signal?: AbortSignal): Promise<ContactList[]> {
    return this.http.get(LISTS, signal);
  }

  /** Makes the list where there is no id yet, or changes it. */
  saveList(id: string | undefined, change: ContactListChange): Promise<ContactList> {
    return id === undefined
      ? this.http.post(LISTS, change)
      : this.http.put(`${LISTS}/${encodeURIComponent(id)}`, change);
  }

  deleteList(id: string): Promise<void> {
    return this.http.delete(`${LISTS}/${encodeURIComponent(id)}`);
  }

  /** The website's new contacts go into this list. */
  assign(id: string, websiteKey: string): Promise<ContactList> {
    const website = encodeURIComponent(websiteKey);
    return this.http.put(`${LISTS}/${encodeURIComponent(id)}/websites/${website}`, {});
  }

  /** Makes a new secret, which is told this once. */
  rotateSecret(websiteKey: string, endOldNow: boolean): Promise<{ secret: string }> {
    return this.http.post(secretOf(websiteKey), { endOldNow });
  }

  endSecret(websiteKey: string): Promise<void> {
    return this.http.delete(secretOf(websiteKey));
  }
}

function chat(id: string): string {
  return `/api/interactions/${encodeURIComponent(id)}`;
}

function secretOf(websiteKey: string): string {
  return `/api/settings/websites/${encodeURIComponent(websiteKey)}/identity-secret`;
}
