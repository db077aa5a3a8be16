import type { InteractionFilterChoices, ListedInteraction } from '@parley/wire';
import { CHAT, NOON } from './fixtures';

const PATH = /^\/api\/(?:supervision\/)?interactions\/(search|news|filters)$/u;

/** A row of the list. */
export function listed(changes: Partial<ListedInteraction> = {}): ListedInteraction {
  return {
    id: CHAT,
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    queueName: 'Sales',
    contactName: 'Maria Bianchi',
    agentId: null,
    agentName: null,
    state: 'CLOSED',
    startedAt: NOON,
    lastMessageAt: NOON,
    closedBy: 'CUSTOMER',
    closeCause: null,
    wrapUpUntil: null,
    disposition: null,
    dispositionMissing: false,
    unread: 0,
    markedUnread: false,
    tags: [],
    watchers: [],
    ...changes,
  };
}

/** The interactions list, whose pages are as long as a test says. */
export class FakeInteractionList {
  rows: ListedInteraction[] = [];
  /** How many have started since the page was read. */
  newer = 0;
  pageSize = 50;
  fits: (row: ListedInteraction, filter: object) => boolean = () => true;
  choices: InteractionFilterChoices = {
    websites: [{ key: 'SHOP', name: 'Alpine Shop' }],
    queues: [{ id: 'q1', name: 'Sales' }],
    agents: [],
    tags: ['vip'],
    dispositions: ['Order › Late'],
  };

  answer(method: string, path: string, body: Record<string, unknown>) {
    const [, what] = PATH.exec(path) ?? [];
    if (what === 'filters' && method === 'GET') return { status: 200, body: this.choices };
    if (what === 'news') return { status: 200, body: { rows: this.rows, newer: this.newer } };
    return what === 'search' ? { status: 200, body: this.page(body) } : undefined;
  }

  private page({ filter, after }: Record<string, unknown>) {
    const wanted = typeof filter === 'object' && filter !== null ? filter : {};
    const fitting = this.rows.filter((row) => this.fits(row, wanted));
    const from = Number(after ?? 0);
    const rows = fitting.slice(from, from + this.pageSize);
    const end = from + rows.length;
    return {
      rows,
      top: rows.length > 0 ? 'top' : null,
      next: end < fitting.length ? String(end) : null,
    };
  }
}
