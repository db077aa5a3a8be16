import { expect, it } from 'vitest';
import { supervised } from '../test/supervisionFixtures';
import { supervisedStateText } from './supervisedState';

it('says where a running chat is', () => {
  const inFlow = supervised({ state: 'WAITING', step: 'Wait' });
  const texts = [
    supervised(),
    supervised({ state: 'WAITING', awaitsAgent: true }),
    inFlow,
    supervised({ state: 'WAITING', step: 'Talk to bot', botName: 'Assistant' }),
    supervised({ state: 'WAITING', step: null }),
  ].map(supervisedStateText);

  expect(texts).toEqual([
    'In conversation',
    'Waiting',
    'In its flow: Wait',
    'With the bot Assistant',
    'In its flow',
  ]);
});
