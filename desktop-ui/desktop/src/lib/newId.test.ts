import { describe, expect, it } from 'vitest';
import { newId } from './newId';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

describe('a new id', () => {
  it('is a random UUID', () => {
    expect(newId()).toMatch(UUID);
    expect(newId()).not.toBe(newId());
  });

  it('is one also on pages without TLS, where the browser has no maker of UUIDs', () => {
    const getRandomValues: RandomSource['getRandomValues'] = (array) =>
      crypto.getRandomValues(array);

    expect(newId({ getRandomValues })).toMatch(UUID);
  });
});

type RandomSource = Exclude<Parameters<typeof newId>[0], undefined>;
