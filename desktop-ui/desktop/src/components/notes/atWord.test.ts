import type { Colleague } from '@parley/wire';
import { describe, expect, it } from 'vitest';
import { atWord, fittingColleagues } from './atWord';
import { mentionParts } from '../../lib/mentionParts';

const at = (text: string) => atWord(text.replace('|', ''), text.indexOf('|'));

describe('what is typed behind an @', () => {
  it.each([
    ['@|', 0, ''],
    ['@An|', 0, 'An'],
    ['Ask @Anna Ro|', 4, 'Anna Ro'],
    ['one\n(@b|', 5, 'b'],
  ])('begins in %j', (text, start, query) => {
    expect(at(text)).toEqual({ start, end: text.indexOf('|'), query });
  });

  it.each(['|', '|@', 'maria@|', 'maria@shop.example|', '@ |', '@Anna\n|'])(
    'does not begin in %j',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );
});

describe('the colleagues whom it fits', () => {
  const colleague = (name: string, alias: string | null): Colleague => ({
    id: name,
    name,
    alias,
    agent: alias !== null,
    supervisor: alias === null,
  });
  const all = [
    colleague('Zoë Blanc', 'Frieda'),
    colleague('Bruno Keller', 'Bruno'),
    colleague('Carla Brandt', 'Brenda'),
    colleague('Sofia Marino', null),
  ];
  const found = (query: string) => fittingColleagues(all, query).map(({ name }) => name);

  it('are found by name, alias and later names, in this order', () => {
    expect(found('br')).toEqual(['Bruno Keller', 'Carla Brandt']);
    expect(found('MAR')).toEqual(['Sofia Marino']);
    expect(found('frie')).toEqual(['Zoë Blanc']);
  });

  it('are found without accents, and all of them before anything is typed', () => {
    expect(found('zoe b')).toEqual(['Zoë Blanc']);
    expect(found('')).toHaveLength(4);
    expect(found('Bruno Keller says')).toEqual([]);
  });
});

describe('the text of a note', () => {
  const mentioned = (text: string, ...names: string[]) =>
    mentionParts(
      text,
      names.map((name) => ({ id: name, name })),
    )
      .map(({ text: part, mentioned: yes }) => (yes ? `[${part}]` : part))
      .join('');

  it('shows the names of those who are mentioned and of nobody else', () => {
    expect(mentioned('@Anna and @Bruno', 'Bruno')).toBe('@Anna and [@Bruno]');
    expect(mentioned('no name', 'Bruno')).toBe('no name');
    expect(mentioned('@Ann Lee, @Ann', 'Ann', 'Ann Lee')).toBe('[@Ann Lee], [@Ann]');
  });
});
