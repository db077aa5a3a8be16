import { expect, it } from 'vitest';
import { contactLabel } from './contact';

it('names a person, or falls back to the end of the interaction’s id', () => {
  expect(contactLabel(' Maria ', 'x')).toBe('Maria');
  expect(contactLabel(null, '11111111-1111-4111-8111-111111117f3a')).toBe('Customer 7F3A');
  expect(contactLabel('  ', '0000abcd')).toBe('Customer ABCD');
});
