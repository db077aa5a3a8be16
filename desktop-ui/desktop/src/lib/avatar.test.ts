import { expect, it } from 'vitest';
import { initials, tintOf } from './avatar';

it('makes initials of whole characters', () => {
  expect(initials('Maria Della Bianchi')).toBe('MB');
  expect(initials('🙂 smile')).toBe('🙂S');
  expect(initials('')).toBe('');
});

it('gives a name the same colour every time', () => {
  expect(tintOf('Maria')).toBe(tintOf('Maria'));
});
