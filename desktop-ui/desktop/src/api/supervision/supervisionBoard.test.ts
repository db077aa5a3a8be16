import { expect, it } from 'vitest';
import { supervised } from '../../test/supervisionFixtures';
import { changesTold, emptyBoard, listFetched } from './supervisionBoard';

const at = (seconds: number) => new Date(seconds * 1000).toISOString();
const told = (seconds: number, step: string) => ({
  type: 'supervision' as const,
  at: at(seconds),
  changed: [supervised({ step })],
  removed: [],
});
const stepOf = (board: typeof emptyBoard) =>
  [...board.rows.values()].map(({ interaction }) => interaction.step);

it('takes what was read later, whether it came by event or by list', () => {
  const listed = listFetched(emptyBoard, {
    at: at(5),
    interactions: [supervised({ step: 'Listed' })],
  });

  expect(stepOf(changesTold(listed, told(4, 'Old')))).toEqual(['Listed']);
  expect(stepOf(changesTold(listed, told(6, 'New')))).toEqual(['New']);
});

it('drops what a list misses, unless it was told of later', () => {
  const board = changesTold(emptyBoard, told(6, 'New'));

  expect(listFetched(board, { at: at(5), interactions: [] }).rows.size).toBe(1);
  expect(listFetched(board, { at: at(7), interactions: [] }).rows.size).toBe(0);
});

it('never brings back what has ended', () => {
  const board = changesTold(changesTold(emptyBoard, told(1, 'Here')), {
    type: 'supervision',
    at: at(2),
    changed: [],
    removed: [supervised().id],
  });

  const late = listFetched(board, { at: at(3), interactions: [supervised()] });

  expect(late.rows.size).toBe(0);
});

it('keeps a row as it is when the same is told again', () => {
  const board = changesTold(emptyBoard, told(1, 'Here'));
  const again = changesTold(board, told(2, 'Here'));

  expect([...again.rows.values()][0]).toBe([...board.rows.values()][0]);
});
