import type { Problem } from '@parley/wire';
import type { Language } from '../language/language';

/** The server answered with a problem that trying again does not mend. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  /** The last part of the problem's type, such as `interaction-closed`. */
  get kind(): string {
    return this.problem.type.split('/').at(-1) ?? '';
  }

  /** The token is not, or no longer, that of a chat. */
  get isGone(): boolean {
    return this.problem.status === 401 || this.problem.status === 404;
  }
}

/** No answer, or one that may be better in a moment: the same request may be sent again. */
export class Unreachable extends Error {}

const PASSING = new Set([408, 425, 429]);

/** Whether an answer with this status may be better in a moment. */
export function isPassing(status: number): boolean {
  return status >= 500 || PASSING.has(status);
}

/** What the customer reads about a failure. */
export function failureText(failure: unknown, { words }: Language): string {
  if (!(failure instanceof Refused)) return words.noConnection;
  const known: unknown = Reflect.get(words.failures, failure.kind);
  return typeof known === 'string' ? known : words.failed;
}
