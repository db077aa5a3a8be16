import { describe, expect, it } from 'vitest';
import { level } from '../../test/fakeDispositions';
import { count, firstFault, renamed, shifted, trimmed, without, withNew } from './dispositionTree';

const tree = [level('A', level('B', level('C')), level('D')), level('E')];

describe('a tree of dispositions', () => {
  it('counts those of all levels', () => {
    expect(count(tree)).toBe(5);
  });

  it('changes one, wherever it stands', () => {
    expect(renamed(tree, 'C', 'c')).toEqual([
      level('A', level('B', { id: 'C', name: 'c', below: [] }), level('D')),
      level('E'),
    ]);
  });

  it('loses one with those below it', () => {
    expect(without(tree, 'B')).toEqual([level('A', level('D')), level('E')]);
  });

  it('gets a new one at the end of its level', () => {
    const fresh = { id: 'new', name: '', below: [] };
    expect(withNew(tree, null, 'new').at(-1)).toEqual(fresh);
    expect(withNew(tree, 'B', 'new')[0]?.below[0]?.below).toEqual([level('C'), fresh]);
    expect(withNew(tree, 'E', 'new')[1]?.below).toEqual([fresh]);
  });

  it('moves one among those beside it and no further', () => {
    expect(shifted(tree, 'D', -1)[0]?.below.map(({ id }) => id)).toEqual(['D', 'B']);
    expect(shifted(tree, 'E', 1)).toEqual(tree);
  });

  it('knows the first name that is wrong', () => {
    expect(firstFault(tree)).toBeNull();
    expect(firstFault([level('A', level(' '))])).toBe('wrong');
    expect(firstFault([level('a'.repeat(60))])).toBeNull();
    expect(firstFault([level('a'.repeat(61))])).toBe('wrong');
    expect(firstFault([level('Spam'), level('spam ')])).toBe('twice');
    expect(firstFault([level('Spam', level('Spam'))])).toBeNull();
  });

  it('is sent without spaces around the names', () => {
    expect(trimmed([{ id: '1', name: ' A ', below: [level(' B')] }])).toEqual([
      { id: '1', name: 'A', below: [{ id: ' B', name: 'B', below: [] }] },
    ]);
  });
});
