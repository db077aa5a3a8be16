import { describe, expect, it } from 'vitest';
import { ApiProblem, NetworkFailure } from './problem';
import { refusalOf } from './refusal';

const rules = {
  kinds: new Map([['flow-unknown', 'flow']]),
  paths: new Map([
    ['baseUrl', 'baseUrl'],
    ['most', 'maxCalls'],
  ]),
};

function problem(status: number, kind: string, more: Record<string, unknown> = {}) {
  return new ApiProblem({ type: `/problems/${kind}`, title: 'Refused', status, ...more });
}

describe('a refusal', () => {
  it('finds its field by the kind of the problem', () => {
    const refusal = refusalOf(problem(422, 'flow-unknown', { detail: 'No such flow.' }), rules);

    expect(refusal.fields).toEqual(new Map([['flow', 'No such flow.']]));
    expect(refusal.form).toBeNull();
  });

  it('finds its fields by the paths that the problem names', () => {
    const fields = { baseUrl: 'must not be blank', most: '1 to 9' };

    const refusal = refusalOf(problem(400, 'invalid-request', { fields }), rules);

    expect(refusal.fields).toEqual(
      new Map([
        ['baseUrl', 'Must not be blank.'],
        ['maxCalls', 'Allowed: 1 to 9.'],
      ]),
    );
    expect(refusal.form).toBeNull();
  });

  it('says what belongs to no field for the form as a whole', () => {
    const fields = { colour: 'is ugly' };

    expect(refusalOf(problem(400, 'invalid-request', { fields }), rules).form).toBe(
      'colour: is ugly',
    );
    expect(refusalOf(problem(409, 'conflict', { detail: 'Try again.' }), rules).form).toBe(
      'Try again.',
    );
    expect(refusalOf(new NetworkFailure('network'), rules).form).toContain('cannot be reached');
  });
});
