import { expect, it } from 'vitest';
import { byElement, inBrief } from './marks';

it('says everything about an element at one place, in order', () => {
  const marks = [
    { elementId: 'a', text: 'first' },
    { elementId: 'b', text: 'other' },
    { elementId: 'a', text: 'second' },
  ];

  expect(byElement(marks)).toEqual([
    { id: 'a', texts: ['first', 'second'] },
    { id: 'b', texts: ['other'] },
  ]);
});

it('has room for one reason on the diagram', () => {
  expect(inBrief(['first'])).toEqual(['first']);
  expect(inBrief(['first', 'second', 'third'])).toEqual(['first', 'and 2 more']);
});
