import { expect, it } from 'vitest';
import { closed, conversation, waiting } from '../../test/fixtures';
import { ENGLISH } from '../language/english';
import { standing, timeOfDay, waitingTime } from './wording';

it('says where the chat stands', () => {
  expect(standing(waiting(), ENGLISH)).toBe('You are number 2 in the queue');
  expect(standing(waiting({ queuePosition: null }), ENGLISH)).toBe('Waiting for an agent');
  expect(standing(waiting({ queuePosition: null, botName: 'Ada' }), ENGLISH)).toBe(
    'You are talking to Ada, an automatic assistant',
  );
  expect(standing(conversation(), ENGLISH)).toBe('You are talking to Anna');
  expect(standing(closed(), ENGLISH)).toBe('Anna ended the chat');
  expect(standing(closed({ closedBy: 'CUSTOMER' }), ENGLISH)).toBe('You ended the chat');
  expect(standing(closed({ closedBy: 'SYSTEM' }), ENGLISH)).toBe('The chat has ended');
  expect(standing(closed({ closedBy: 'SUPERVISOR' }), ENGLISH)).toBe('The chat was ended');
  expect(standing(closed({ closedBy: 'SYSTEM', closeCause: 'UNMANAGED' }), ENGLISH)).toBe(
    'Nobody could take your chat',
  );
  expect(standing(closed({ closedBy: 'SYSTEM', closeCause: 'TIMEOUT' }), ENGLISH)).toBe(
    'The chat was ended, as nobody wrote any more',
  );
  expect(standing(conversation({ agentAway: true }), ENGLISH)).toBe(
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
  expect(waitingTime(seconds, ENGLISH)).toBe(text);
});

it('writes no time for rubbish', () => {
  expect(timeOfDay('soon', ENGLISH)).toBe('');
  expect(timeOfDay('2026-11-23T10:05:00Z', ENGLISH)).toMatch(/\d/);
});
