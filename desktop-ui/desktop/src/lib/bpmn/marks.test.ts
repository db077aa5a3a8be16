import { expect, it } from 'vitest';
import { byElement } from './marks';

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
