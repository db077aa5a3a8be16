import { describe, expect, it } from 'vitest';
import { matching, tickedFirst } from './ticks';

const ITEMS = [
  { id: '1', name: 'Anna Rossi', note: 'Anna' },
  { id: '2', name: 'Bruno Keller', note: 'Bru' },
  { id: '3', name: 'Carla Brun', note: 'Carla' },
];
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('what can be ticked', () => {
  it('is found by its name or its note', () => {
    expect(ids(matching(ITEMS, ' BRUN'))).toEqual(['2', '3']);
    expect(ids(matching(ITEMS, ''))).toEqual(['1', '2', '3']);
    expect(ids(matching(ITEMS, 'x'))).toEqual([]);
  });

  it('stands first when it was chosen before', () => {
    expect(ids(tickedFirst(ITEMS, ['3', 'gone']))).toEqual(['3', '1', '2']);
  });
});
