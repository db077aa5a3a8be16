import { expect, it } from 'vitest';
import { closed, conversation, waiting } from '../../test/fixtures';
import { standing, timeOfDay, waitingTime } from './wording';

it('says where the chat stands', () => {
  expect(standing(waiting())).toBe('You are number 2 in the queue');
  expect(standing(waiting({ queuePosition: null }))).toBe('Waiting for an agent');
  expect(standing(waiting({ queuePosition: null, botName: 'Ada' }))).toBe(
    'You are talking to Ada, an automatic assistant',
  );
  expect(standing(conversation())).toBe('You are talking to Anna');
  expect(standing(closed())).toBe('Anna ended the chat');
  expect(standing(closed({ closedBy: 'CUSTOMER' }))).toBe('You ended the chat');
  expect(standing(closed({ closedBy: 'SYSTEM' }))).toBe('The chat has ended');
  expect(standing(closed({ closedBy: 'SUPERVISOR' }))).toBe('The chat was ended');
  expect(standing(closed({ closedBy: 'SYSTEM', closeCause: 'UNMANAGED' }))).toBe(
    'Nobody could take your chat',
  );
  expect(standing(closed({ closedBy: 'SYSTEM', closeCause: 'TIMEOUT' }))).toBe(
    'The chat was ended, as nobody wrote any more',
  );
  expect(standing(conversation({ agentAway: true }))).toBe(
    'Anna’s connection was lost. We are waiting for them to return…',
  );
});

it.each([
  [null, null],
  [20, 'less than a minute'],
  [70, 'about 1 minute'],
  [170, 'about 3 minutes'],
  [9_000, 'more than an hour'],
])('says how long the wait of %s seconds is', (seconds, text) => {
  expect(waitingTime(seconds)).toBe(text);
});

it('writes no time for rubbish', () => {
  expect(timeOfDay('soon')).toBe('');
  expect(timeOfDay('2026-11-23T10:05:00Z')).toMatch(/\d/);
});
