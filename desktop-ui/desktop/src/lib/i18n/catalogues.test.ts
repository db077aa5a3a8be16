import { describe, expect, it as test } from 'vitest';
import { en } from './en';
import { it } from './it';

/** Names, signs and words that are the same in both languages. */
const SAME = new Set([
  '–',
  '+ {branch}',
  '{text} · {disposition}',
  '{time}, {who}',
  '{website}, {date}',
  '📎 {name}',
  'Bot',
  'Browser',
  'Chat',
  'Emoji',
  'Host',
  'ID',
  'Jitsi',
  'Parley',
  'Password',
  'Server',
  'Video',
  'no',
]);

/** `{contact|there}` of a help text is a placeholder of the texts that it speaks of. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([found]) => found).sort();
}

describe('the Italian catalogue', () => {
  const pairs = Object.entries(en).map(([key, text]) => [
    key,
    text,
    new Map(Object.entries(it)).get(key),
  ]);

  test('has the keys of the English one', () => {
    expect(Object.keys(it).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(pairs)('keeps the placeholders of %s', (_, english = '', italian = '') => {
    expect(placeholders(italian)).toEqual(placeholders(english));
  });

  test('leaves nothing in English', () => {
    const left = pairs.filter(([, english = '', italian]) => {
      return english === italian && !SAME.has(english);
    });
    expect(left.map(([key]) => key)).toEqual([]);
  });
});
