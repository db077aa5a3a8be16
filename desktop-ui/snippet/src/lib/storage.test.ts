import { beforeEach, expect, it } from 'vitest';
import { browserStorage } from './storage';

beforeEach(() => localStorage.clear());

it('keeps values in localStorage', () => {
  browserStorage().set('parley/SHOP/ui', '{}');

  expect(localStorage.getItem('parley/SHOP/ui')).toBe('{}');
  expect(localStorage).toHaveLength(1);
});

it('falls back to memory where the browser blocks localStorage', () => {
  const storage = browserStorage(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });

  storage.set('a', '1');
  expect(storage.get('a')).toBe('1');

  storage.remove('a');
  expect(storage.get('a')).toBeNull();
});
