import { describe, expect, it } from 'vitest';
import { inOrder, marksOf, parseFindings } from './findings';

const finding = (elementId: string | null, message: string) => ({
  elementId,
  elementName: null,
  rule: 'rule',
  message,
});

describe('findings', () => {
  it('begin with the flow as a whole and stay together by element', () => {
    const sorted = inOrder([
      finding('a', '1'),
      finding('b', '2'),
      finding(null, '3'),
      finding('a', '4'),
    ]);

    expect(sorted.map(({ message }) => message)).toEqual(['3', '1', '4', '2']);
  });

  it('are marked on their elements', () => {
    const findings = [finding(null, 'whole'), finding('a', 'wrong')];

    expect(marksOf({ findings, stale: false })).toEqual([{ elementId: 'a', text: 'wrong' }]);
  });

  it('are read from a refusal, leaving out what is none', () => {
    const body = [
      { elementId: 'a', elementName: 'Offer', rule: 'no-script', message: 'No scripts.' },
      { message: 'Not BPMN.' },
      { elementId: 'b' },
      'text',
    ];

    expect(parseFindings(body)).toEqual([
      { elementId: 'a', elementName: 'Offer', rule: 'no-script', message: 'No scripts.' },
      { elementId: null, elementName: null, rule: '', message: 'Not BPMN.' },
    ]);
    expect(parseFindings('nothing')).toEqual([]);
  });
});
