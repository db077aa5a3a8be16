import type { AgentSettings, QueueSettings, RoutingSettings, TeamSettings } from '@parley/wire';

interface Named {
  id: string;
}

/** Queues, teams, agents and limits of the fake server. */
export class FakeRoutingSettings {
  queues: QueueSettings[] = [queue(), queue({ id: 'queue-2', name: 'Support' })];
  teams: TeamSettings[] = [];
  agents: AgentSettings[] = [
    agentSettings(),
    agentSettings({ id: 'agent-2', name: 'Bruno Keller', alias: 'Bruno' }),
  ];
  routing: RoutingSettings = { missedLimit: 3, maxOpenChats: 0 };

  /** The body of the answer; undefined for what is not asked of these settings. */
  answer(method: string, path: string, body: Record<string, unknown>): unknown {
    const [, kind, id] = /^\/api\/settings\/(\w+)(?:\/([\w-]+))?$/u.exec(path) ?? [];
    if (kind === 'queues') return this.answerQueues(method, id, body);
    if (kind === 'teams') return this.answerTeams(method, id, body);
    if (kind === 'agents') return this.answerAgents(id, body);
    if (kind !== 'routing') return undefined;
    if (method === 'PUT') this.routing = { ...this.routing, ...body };
    return this.routing;
  }

  private answerQueues(method: string, id: string | undefined, body: Record<string, unknown>) {
    if (method === 'GET') return this.queues;
    const saved = queue({ id: id ?? 'queue-new', ...body });
    this.queues = changed(this.queues, saved, method);
    return method === 'DELETE' ? null : saved;
  }

  private answerTeams(method: string, id: string | undefined, body: Record<string, unknown>) {
    if (method === 'GET') return this.teams;
    const saved = team({ id: id ?? 'team-new', ...body });
    this.teams = changed(this.teams, saved, method);
    return method === 'DELETE' ? null : saved;
  }

  private answerAgents(id: string | undefined, body: Record<string, unknown>) {
    if (id === undefined) return this.agents;
    this.agents = this.agents.map((one) => (one.id === id ? { ...one, ...body } : one));
    return this.agents.find((one) => one.id === id);
  }
}

function changed<T extends Named>(all: T[], saved: T, method: string): T[] {
  const others = all.filter(({ id }) => id !== saved.id);
  return method === 'DELETE' ? others : [...others, saved];
}

export function queue(changes: Partial<QueueSettings> = {}): QueueSettings {
  return {
    id: 'queue-1',
    name: 'Sales',
    strategy: 'RING_ALL',
    offerTimeoutSeconds: 30,
    queueTimeoutSeconds: 1800,
    weight: 5,
    wrapUpSeconds: 0,
    skillsRelaxedAfterSeconds: null,
    rejectReasons: [],
    rejectReasonRequired: false,
    members: [],
    teamIds: [],
    agents: 0,
    ...changes,
  };
}

export function team(changes: Partial<TeamSettings> = {}): TeamSettings {
  return { id: 'team-1', name: 'Morning shift', agentIds: [], queues: [], ...changes };
}

export function agentSettings(changes: Partial<AgentSettings> = {}): AgentSettings {
  return {
    id: 'agent-1',
    name: 'Anna Rossi',
    alias: 'Anna',
    capacity: 5,
    skills: [],
    ...changes,
  };
}
