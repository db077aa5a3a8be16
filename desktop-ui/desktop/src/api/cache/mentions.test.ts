import { expect, it } from 'vitest';
import { mention } from '../../test/fixtures';
import { mentionArrived, mentionsFetched, mentionsSeen, noMentions } from './mentions';

const held = mentionArrived(noMentions, mention());

it('counts a mention once', () => {
  expect(held.unseen).toBe(1);
  expect(mentionArrived(held, mention())).toBe(held);
});

it('is seen once, wherever', () => {
  const seen = mentionsSeen(held, ['mention-1']);

  expect(seen).toMatchObject({ unseen: 0, mentions: [{ seen: true }] });
  expect(mentionsSeen(seen, ['mention-1', 'unknown'])).toBe(seen);
});

it('keeps what came while the list was on its way', () => {
  const meanwhile = mentionArrived(held, mention({ id: 'mention-2' }));

  const fetched = mentionsFetched(held, meanwhile, held);

  expect(fetched.mentions.map(({ id }) => id)).toEqual(['mention-2', 'mention-1']);
  expect(fetched.unseen).toBe(2);
});
