import { describe, expect, it } from 'vitest';
import { listed } from '../../test/fakeInteractionList';
import { refreshed, rowsOf, toAskAgain } from './listRows';

describe('the rows of the list', () => {
  const page = (...ids: string[]) => ({
    rows: ids.map((id) => listed({ id })),
    top: 'top',
    next: null,
  });

  it('change in their places', () => {
    const data = { pages: [page('a', 'b'), page('c')], pageParams: [null, '2'] };

    const now = refreshed(data, [listed({ id: 'c', unread: 3 }), listed({ id: 'gone' })]);

    expect(rowsOf(now).map(({ id, unread }) => [id, unread])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 3],
    ]);
  });

  it('are asked for again as far as the server answers, lively ones first', () => {
    const still = Array.from({ length: 300 }, (_, index) => listed({ id: `still ${index}` }));
    const open = listed({ id: 'open', state: 'CONVERSATION' });
    const unread = listed({ id: 'unread', unread: 1 });

    const asked = toAskAgain([...still, open, unread]);

    expect(asked).toHaveLength(200);
    expect(asked.slice(0, 3)).toEqual(['open', 'unread', 'still 0']);
  });
});
