import { describe, expect, it } from 'vitest';
import { NOON } from '../../test/fixtures';
import { supervised } from '../../test/supervisionFixtures';
import { filtered, LONGEST_WAIT_FIRST, NO_FILTERS, sorted, sortedBy, urgencyOf } from './listRules';

const one = supervised({ id: '1', contactName: 'Zoe', waitingSince: '2026-03-02T12:05:00Z' });
const two = supervised({ id: '2', contactName: 'Max', waitingSince: null, queueName: 'Service' });
const three = supervised({
  id: '3',
  contactName: 'Ada',
  waitingSince: NOON,
  state: 'WAITING',
  awaitsAgent: true,
});
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('the order of the list', () => {
  it('begins with the longest wait and ends with those who do not wait', () => {
    expect(ids(sorted([one, two, three], LONGEST_WAIT_FIRST))).toEqual(['3', '1', '2']);
  });

  it('keeps those without a value at the end when it is turned around', () => {
    const turned = sortedBy(LONGEST_WAIT_FIRST, 'waiting');

    expect(ids(sorted([one, two, three], turned))).toEqual(['1', '3', '2']);
  });

  it('begins ascending with another column', () => {
    expect(sortedBy({ column: 'waiting', descending: true }, 'contact')).toEqual({
      column: 'contact',
      descending: false,
    });
    expect(ids(sorted([one, two], { column: 'contact', descending: false }))).toEqual(['2', '1']);
  });
});

describe('the filters', () => {
  it('want every word somewhere in the row', () => {
    expect(ids(filtered([one, two, three], { ...NO_FILTERS, text: 'anna SERV' }))).toEqual(['2']);
    expect(filtered([one], { ...NO_FILTERS, text: 'anna nobody' })).toEqual([]);
  });

  it('find the bot that has a chat', () => {
    const withBot = supervised({ id: '4', agentName: null, botName: 'Ada' });

    expect(ids(filtered([two, withBot], { ...NO_FILTERS, text: 'ada' }))).toEqual(['4']);
  });

  it('tell those that wait for an agent from those that a bot has', () => {
    const withBot = supervised({ id: '4', state: 'WAITING', botName: 'Ada' });
    const all = [one, three, withBot];

    expect(ids(filtered(all, { ...NO_FILTERS, state: 'WAITING' }))).toEqual(['3']);
    expect(ids(filtered(all, { ...NO_FILTERS, state: 'FLOW' }))).toEqual(['4']);
    expect(ids(filtered(all, { ...NO_FILTERS, state: 'CONVERSATION' }))).toEqual(['1']);
  });

  it('go together', () => {
    const filters = { ...NO_FILTERS, queue: 'Sales', state: 'WAITING' as const };

    expect(ids(filtered([one, two, three], filters))).toEqual(['3']);
  });
});

it('calls a wait long from three minutes on', () => {
  const after = (seconds: number) => Date.parse(NOON) + seconds * 1000;

  expect(urgencyOf(NOON, after(59))).toBe('calm');
  expect(urgencyOf(NOON, after(60))).toBe('soon');
  expect(urgencyOf(NOON, after(180))).toBe('late');
});
