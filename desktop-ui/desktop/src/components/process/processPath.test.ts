import type { ProcessInstancePath } from '@parley/wire';
import { describe, expect, it } from 'vitest';
import { calledBy, chainTo, flowsTaken, lifeCycle, marksOf, tokens } from './processPath';

const at = (second: number) => `2026-03-02T12:00:${String(second).padStart(2, '0')}Z`;
const passage = (activityId: string, from: number, to: number | null, cancelled = false) => ({
  activityId,
  type: 'userTask',
  startedAt: at(from),
  endedAt: to === null ? null : at(to),
  cancelled,
});
const instance = (changes: Partial<ProcessInstancePath>): ProcessInstancePath => ({
  id: 'life',
  parentId: null,
  calledFrom: null,
  definitionId: 'life:1:a',
  key: 'life',
  version: 1,
  name: 'Life',
  active: true,
  activities: [],
  timers: [],
  ...changes,
});

describe('the tree of processes', () => {
  const life = instance({});
  const routing = instance({ id: 'routing', parentId: 'life', calledFrom: 'Call' });
  const again = instance({ id: 'again', parentId: 'life', calledFrom: 'Call' });
  const path = { instances: [routing, life, again] };

  it('begins with what nobody called', () => {
    expect(lifeCycle(path)).toBe(life);
    expect(chainTo(path, null)).toEqual([life]);
    expect(chainTo(path, 'unknown')).toEqual([life]);
    expect(lifeCycle({ instances: [] })).toBeNull();
  });

  it('knows the way back and the newest call', () => {
    expect(chainTo(path, 'routing')).toEqual([life, routing]);
    expect(calledBy(path, 'life').get('Call')).toBe(again);
  });
});

describe('the path taken', () => {
  const flows = [
    { id: 'start-ask', source: 'start', target: 'ask' },
    { id: 'ask-yes', source: 'ask', target: 'yes' },
    { id: 'no-yes', source: 'no', target: 'yes' },
    { id: 'yes-ask', source: 'yes', target: 'ask' },
  ];

  it('leads from each element to what came next, also around a loop', () => {
    const activities = [
      passage('start', 0, 1),
      passage('ask', 1, 2),
      passage('yes', 2, 3),
      passage('ask', 3, null),
    ];

    expect([...flowsTaken(activities, flows)]).toEqual(['start-ask', 'ask-yes', 'yes-ask']);
  });

  it('does not lead on from what was taken away', () => {
    const activities = [passage('ask', 1, 2, true), passage('yes', 2, null)];

    expect(flowsTaken(activities, flows).size).toBe(0);
  });

  it('sets off where the token stands, but no whole around it', () => {
    const around = { ...passage('sub', 1, null), type: 'subProcess' };
    const shown = instance({
      activities: [passage('start', 0, 1), around, passage('ask', 1, null)],
    });

    expect(tokens(shown)).toEqual(['ask']);
    expect([...marksOf(shown, flows)]).toEqual([
      ['start', 'taken'],
      ['ask', 'token'],
      ['start-ask', 'taken'],
    ]);
  });
});
