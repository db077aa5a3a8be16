import { describe, expect, it } from 'vitest';
import { firstDiagram } from './newFlow';

describe('the first diagram', () => {
  it('carries key and name, the name as text and not as markup', () => {
    const xml = firstDiagram('night', '<Night> & "day"');

    expect(xml).toContain('<bpmn:process id="night" name="&lt;Night&gt; &amp; &quot;day&quot;"');
    expect(xml).toContain('bpmnElement="night"');
  });
});
