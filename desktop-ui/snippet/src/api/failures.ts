import type { Problem } from '@parley/wire';

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

const TEXTS: Partial<Record<string, string>> = {
  'message-empty': 'Please write a message first.',
  'message-too-long': 'This message is too long. The limit is 4,000 characters.',
  'message-id-reused': 'This message could not be sent. Please write it again.',
  'video-call-ended': 'The video call has ended.',
  'interaction-closed': 'This chat has ended.',
  'origin-not-allowed': 'This chat is not available on this page.',
  'website-not-found': 'This chat is not available on this page.',
};

/** What the customer reads about a failure. */
export function failureText(failure: unknown): string {
  if (failure instanceof Refused) {
    return (
      TEXTS[failure.kind] ?? failure.problem.detail ?? 'Something went wrong. Please try again.'
    );
  }
  return 'No connection. Please try again.';
}
