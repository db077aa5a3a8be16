import { describe, expect, it } from 'vitest';
import { ApiProblem, NetworkFailure } from '../../api/problem';
import { whyNotPublished } from './publishing';

const problem = (kind: string, extension: object) =>
  new ApiProblem({ type: `/problems/${kind}`, title: 'Title', status: 422, ...extension });

describe('why a diagram was not published', () => {
  it('names the findings of a refusal', () => {
    const findings = [{ elementId: 'a', elementName: null, rule: 'r', message: 'm' }];

    expect(whyNotPublished(problem('flow-refused', { findings }))).toEqual({
      kind: 'refused',
      findings,
    });
  });

  it('names the version that came in between', () => {
    expect(whyNotPublished(problem('flow-changed', { latestVersion: 4 }))).toEqual({
      kind: 'changed',
      latestVersion: 4,
    });
  });

  it('is a plain failure when the answer makes no sense or none came', () => {
    expect(whyNotPublished(problem('flow-refused', {})).kind).toBe('failed');
    expect(whyNotPublished(problem('comment-required', { detail: 'Say why.' }))).toEqual({
      kind: 'failed',
      why: 'Say why.',
    });
    expect(whyNotPublished(new NetworkFailure('timeout')).kind).toBe('failed');
  });
});
