import { describe, expect, it } from 'vitest';
import { firstDiagram, flowKeyOf } from './newFlow';

describe('the key of a new flow', () => {
  it.each([
    ['Night shift', 'night-shift'],
    ['  Été à Zürich! ', 'ete-a-zurich'],
    ['24 hours', 'hours'],
    ['a--b__c', 'a-b-c'],
    ['夜', ''],
    ['No', ''],
    ['x'.repeat(80), 'x'.repeat(60)],
  ])('of %j is %j', (name, key) => {
    expect(flowKeyOf(name)).toBe(key);
  });
});

describe('the first diagram', () => {
  it('carries key and name, the name as text and not as markup', () => {
    const xml = firstDiagram('night', '<Night> & "day"');

    expect(xml).toContain('<bpmn:process id="night" name="&lt;Night&gt; &amp; &quot;day&quot;"');
    expect(xml).toContain('bpmnElement="night"');
  });
});
