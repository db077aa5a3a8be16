import type {
  AnsweredForm,
  Decision,
  PastOffer,
  PageAttribute,
  SupervisedAgent,
  SupervisedQueue,
  TransferTargets,
} from '@parley/wire';
import { AGENT, NOON, transfer, transferTargets } from './fixtures';

interface Answer {
  status: number;
  body: unknown;
}

/** The routing side of the fake server: transfers, decisions, the supervisor's lists. */
export class FakeRouting {
  targets: TransferTargets = transferTargets();
  decisions: Decision[] = [];
  /** Of every chat. */
  offersMade: PastOffer[] = [];
  /** Of every chat and every offer. */
  forms: AnsweredForm[] = [];
  /** Of every chat. */
  attributes: PageAttribute[] = [];
  agents: SupervisedAgent[] = [];
  queues: SupervisedQueue[] = [];

  /** The answer to a request; undefined for one that is not about routing. */
  answer(method: string, path: string): Answer | undefined {
    if (path === '/api/supervision/agents') return ok(this.agents);
    if (path === '/api/supervision/queues') return ok(this.queues);
    if (path.endsWith('/transfer-targets')) return ok(this.targets);
    if (path.endsWith('/attributes')) return ok(this.attributes);
    if (path.endsWith('/forms')) return ok(this.forms);
    if (path.endsWith('/offers') && path !== '/api/offers') return ok(this.offersMade);
    if (path.endsWith('/decisions')) return ok(this.decisions);
    if (path.endsWith('/decision')) return ok(this.decisions[0]);
    if (path.endsWith('/transfer'))
      return method === 'POST' ? { status: 201, body: transfer() } : { status: 204, body: null };
    return undefined;
  }
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function pastOffer(changes: Partial<PastOffer> = {}): PastOffer {
  return {
    id: 'past-offer-1',
    agentId: AGENT,
    agentName: 'Anna Rossi',
    queueName: 'Sales',
    transferFrom: null,
    round: 1,
    offeredAt: NOON,
    endedAt: NOON,
    state: 'ACCEPTED',
    reason: null,
    rescinded: null,
    takenBy: null,
    ...changes,
  };
}
