import { expect, it } from 'vitest';
import { randomUuid } from './uuid';

it('uses the browser where it can', () => {
  expect(randomUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
});

it('makes a version 4 UUID on a page without https', () => {
  const id = randomUuid({
    getRandomValues: (array) => {
      if (array instanceof Uint8Array) array.fill(0xff);
      return array;
    },
  });

  expect(id).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
