import type { CannedAnswer, FittingAnswer } from '@parley/wire';
import { NOON } from './fixtures';

const PAGE = 2;
const PATH =
  /^\/api\/(settings|me|interactions\/[^/]+)\/canned-answers(?:\/([\w-]+))?(?:\?(.*))?$/u;

/** The canned answers of the fake server. */
export class FakeCannedAnswers {
  shared: CannedAnswer[] = [];
  own: CannedAnswer[] = [];
  fitting: FittingAnswer[] = [];

  /** Undefined for what is not asked of canned answers. */
  answer(method: string, path: string, body: Record<string, unknown>) {
    const found = PATH.exec(path);
    if (!found) return undefined;
    const [, whose, id, query] = found;
    if (whose === 'settings') return this.ofSettings(method, id, query, body);
    if (whose === 'me') return this.ofMe(method, id, body);
    return { status: 200, body: this.fitting };
  }

  private ofSettings(
    method: string,
    id: string | undefined,
    query: string | undefined,
    body: Record<string, unknown>,
  ) {
    if (method !== 'GET') {
      const changed = changedBy(this.shared, method, id, body);
      this.shared = changed.all;
      return changed.answer;
    }
    if (id === undefined) return { status: 200, body: this.page(new URLSearchParams(query)) };
    const known = this.shared.find((one) => one.id === id);
    return known ? { status: 200, body: known } : notFound();
  }

  private ofMe(method: string, id: string | undefined, body: Record<string, unknown>) {
    if (method === 'GET') return { status: 200, body: this.own };
    const changed = changedBy(this.own, method, id, { scope: 'PERSONAL', ...body });
    this.own = changed.all;
    return changed.answer;
  }

  private page(query: URLSearchParams) {
    const scope = query.get('scope');
    const all = this.shared.filter((one) => scope === null || one.scope === scope);
    const begin = all.findIndex(({ id }) => id === query.get('after')) + 1;
    const answers = all.slice(begin, begin + PAGE);
    const next = all.length > begin + PAGE ? (answers.at(-1)?.id ?? null) : null;
    return { answers, next };
  }
}

function changedBy(
  all: CannedAnswer[],
  method: string,
  id: string | undefined,
  body: Record<string, unknown>,
) {
  const others = all.filter((one) => one.id !== id);
  if (method === 'DELETE') return { all: others, answer: { status: 204, body: null } };
  const version = (all.find((one) => one.id === id)?.version ?? 0) + 1;
  const saved = cannedAnswer({ id: id ?? 'answer-new', ...body, version });
  return { all: [...others, saved], answer: { status: 200, body: saved } };
}

function notFound() {
  return { status: 404, body: { type: '/problems/canned-answer-not-found', status: 404 } };
}

export function cannedAnswer(changes: Partial<CannedAnswer> = {}): CannedAnswer {
  return {
    id: 'answer-1',
    scope: 'EVERYWHERE',
    websiteKey: null,
    queueId: null,
    placeName: null,
    shortcut: 'hello',
    text: 'Hello {contact|there}',
    version: 1,
    changedAt: NOON,
    ...changes,
  };
}

export function fittingAnswer(changes: Partial<FittingAnswer> = {}): FittingAnswer {
  const { shortcut = 'hello' } = changes;
  return { id: shortcut, scope: 'WEBSITE', shortcut, text: 'Hello Maria', ...changes };
}
