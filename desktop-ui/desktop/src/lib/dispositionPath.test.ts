import { describe, expect, it } from 'vitest';
import { isWhole, type Level, pathTo } from './dispositionPath';

const level = (name: string, ...below: Level[]): Level => ({ id: name, name, below });
const levels = [level('A', level('B', level('C')), level('D')), level('E')];

describe('the path to a disposition', () => {
  it('leads through the levels above it', () => {
    expect(pathTo(levels, 'C').map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(pathTo(levels, 'D').map(({ name }) => name)).toEqual(['A', 'D']);
    expect(pathTo(levels, 'none')).toEqual([]);
  });

  it('is whole where nothing more can be chosen', () => {
    expect(['A', 'B', 'C', 'D', 'E', ''].filter((id) => isWhole(levels, id))).toEqual([
      'C',
      'D',
      'E',
    ]);
  });
});
