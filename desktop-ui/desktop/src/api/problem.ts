import type { Problem } from '@parley/wire';
import { isRecord } from '../lib/json';

/** The server refused: an RFC 9457 problem, or one made up from the bare status. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.problem.status;
  }

  /** The last part of the problem's type: "offer-taken" of "/problems/offer-taken". */
  get kind(): string {
    return this.problem.type.slice(this.problem.type.lastIndexOf('/') + 1);
  }

  /** An extension member, if it is text. */
  text(member: string): string | null {
    const value = this.problem[member];
    return typeof value === 'string' ? value : null;
  }
}

/** No answer came: the network is gone, or the server took too long. It may still have acted. */
export class NetworkFailure extends Error {
  constructor(readonly reason: 'network' | 'timeout') {
    super(reason);
    this.name = 'NetworkFailure';
  }
}

/** Reads a refusal's body; anything that is no problem document becomes one. */
export function problemFrom(status: number, body: unknown): Problem {
  const title = isRecord(body) && typeof body.title === 'string' ? body.title : '';
  const type = isRecord(body) && typeof body.type === 'string' ? body.type : 'about:blank';
  return { ...(isRecord(body) ? body : {}), type, title: title || `HTTP ${status}`, status };
}

/** True when trying the very same request again can help. */
export function isTransient(error: unknown): boolean {
  if (error instanceof NetworkFailure) return true;
  return error instanceof ApiProblem && (error.status >= 500 || error.status === 429);
}

export function isUnauthenticated(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}
