import { expect, it } from 'vitest';
import { elementName, isBoundaryEvent, sequenceFlows } from './bpmn';

const XML = `<?xml version="1.0"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <b:process id="p">
    <b:userTask id="ask" name="Ask" />
    <b:boundaryEvent id="late" attachedToRef="ask" />
    <b:sequenceFlow id="f" sourceRef="ask" targetRef="end" />
  </b:process>
</b:definitions>`;

it('finds flows, names and borders in a model', () => {
  expect(sequenceFlows(XML)).toEqual([{ id: 'f', source: 'ask', target: 'end' }]);
  expect(elementName(XML, 'ask')).toBe('Ask');
  expect(elementName(XML, 'late')).toBe('late');
  expect(isBoundaryEvent(XML, 'late')).toBe(true);
  expect(isBoundaryEvent(XML, 'ask')).toBe(false);
});

it('finds nothing in what is no model', () => {
  expect(sequenceFlows('no xml')).toEqual([]);
  expect(elementName('no xml', 'ask')).toBe('ask');
});
