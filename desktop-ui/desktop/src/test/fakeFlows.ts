import type { Flow, FlowCheck, FlowVersion } from '@parley/wire';
import { NOON } from './fixtures';

export function flow(changes: Partial<Flow> = {}): Flow {
  return {
    key: 'default-routing-flow',
    name: 'Simple',
    latestVersion: 1,
    publishedAt: NOON,
    publishedBy: null,
    comment: null,
    websites: ['SHOP'],
    ...changes,
  };
}

export function flowVersion(version: number, changes: Partial<FlowVersion> = {}): FlowVersion {
  return {
    version,
    name: 'Simple',
    publishedAt: NOON,
    publishedBy: 'Alan Weber',
    comment: `comment ${version}`,
    source: 'DESKTOP',
    rolledBackTo: null,
    runningChats: 0,
    ...changes,
  };
}

interface Answer {
  status: number;
  body: unknown;
}

/** The server's flows in memory. A version's diagram is its name unless said otherwise. */
export class FakeFlows {
  flows: Flow[] = [flow()];
  readonly versions = new Map<string, FlowVersion[]>([['default-routing-flow', [flowVersion(1)]]]);
  check: FlowCheck = { ok: true, findings: [] };

  answer(method: string, path: string, body: Record<string, unknown>): Answer | null {
    if (path === '/api/flows') return { status: 200, body: this.flows };
    if (path === '/api/flows/templates') return { status: 200, body: [] };
    if (path === '/api/flows/check') return { status: 200, body: this.check };
    const [, key = '', rest = ''] = /^\/api\/flows\/([^/]+)\/(.*)$/u.exec(path) ?? [];
    if (key === '') return null;
    const versions = this.versions.get(key) ?? [];
    if (method === 'POST') return { status: 201, body: this.add(key, rest, body) };
    if (versions.length === 0) return { status: 404, body: { type: '/problems/flow-not-found' } };
    if (rest === 'versions') return { status: 200, body: versions };
    const version = Number(rest.slice('versions/'.length));
    const name = flow().name;
    return { status: 200, body: { key, version, name, xml: `<version-${version} />` } };
  }

  /** Somebody publishes, here or elsewhere. */
  published(key: string, version: FlowVersion): FlowVersion {
    this.versions.set(key, [version, ...(this.versions.get(key) ?? [])]);
    return version;
  }

  private add(key: string, rest: string, body: Record<string, unknown>): FlowVersion {
    const next = (this.versions.get(key)?.[0]?.version ?? 0) + 1;
    if (rest === 'roll-back') {
      const rolledBackTo = Number(body.version);
      return this.published(key, flowVersion(next, { source: 'ROLL_BACK', rolledBackTo }));
    }
    return this.published(key, flowVersion(next, { comment: String(body.comment) }));
  }
}
