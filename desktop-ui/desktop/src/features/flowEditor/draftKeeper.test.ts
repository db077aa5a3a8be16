import { describe, expect, it, vi } from 'vitest';
import { FlowDrafts } from '../../api/flowDrafts';
import { memoryStorage } from '../../lib/storage';
import { FakeEditor } from '../../test/fakeDiagrams';
import { DraftKeeper, type FlowStart } from './draftKeeper';

const AT = '2026-03-02T10:42:00.000Z';
const START: FlowStart = { name: 'Night', xml: '<one />', basedOn: 1, draftOf: null };

/** What promises do by themselves has been done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function began(start: FlowStart = START, editor = new FakeEditor()) {
  const drafts = new FlowDrafts(memoryStorage(), 'alan');
  await editor.open(start.xml);
  const clock = { now: () => Date.parse(AT), monotonic: () => 0 };
  const keeper = new DraftKeeper({ editor, drafts, flowKey: 'night', start, clock });
  const stop = keeper.begin();
  const change = async (xml: string) => {
    editor.change(xml);
    await settled();
  };
  return { drafts, keeper, stop, change, stored: () => drafts.read('night') };
}

describe('the keeper of a draft', () => {
  it('writes each change and forgets the draft when all is undone', async () => {
    const { keeper, change, stored } = await began();
    expect(keeper.state.get()).toEqual({ basedOn: 1, changedAt: null });

    await change('<two />');
    expect(stored()).toEqual({ name: 'Night', xml: '<two />', basedOn: 1, savedAt: AT });
    expect(keeper.state.get()).toEqual({ basedOn: 1, changedAt: AT });

    await change('<one />');
    expect(stored()).toBeNull();
    expect(keeper.state.get()).toEqual({ basedOn: 1, changedAt: null });
  });

  it('keeps a change that is made before the beginning is read', async () => {
    const slow = new FakeEditor();
    slow.xml = async () => {
      const { text } = slow;
      await settled();
      return text;
    };
    const { stored } = await began(START, slow);

    slow.change('<two />');

    await vi.waitFor(() => expect(stored()?.xml).toBe('<two />'));
  });

  it('goes on with a draft that nothing makes unchanged', async () => {
    const earlier = '2026-03-02T08:00:00.000Z';
    const { keeper, change, stored } = await began({ ...START, draftOf: earlier });

    expect(keeper.state.get()).toEqual({ basedOn: 1, changedAt: earlier });
    await change('<one />');
    expect(stored()?.savedAt).toBe(AT);
  });

  it('takes what was published as unchanged, and later changes as made to it', async () => {
    const { keeper, change, stored } = await began();
    await change('<two />');

    await keeper.publishedAs(2, '<two />');
    expect(stored()).toBeNull();
    expect(keeper.state.get()).toEqual({ basedOn: 2, changedAt: null });

    await change('<three />');
    expect(stored()?.basedOn).toBe(2);
  });

  it('keeps what was changed while it was being published', async () => {
    const { keeper, change, stored } = await began();
    await change('<two />');
    await change('<three />');

    await keeper.publishedAs(2, '<two />');

    expect(stored()).toMatchObject({ xml: '<three />', basedOn: 2 });
  });

  it('writes nothing any more once it has ended', async () => {
    const { stop, change, stored } = await began();

    stop();
    await change('<two />');

    expect(stored()).toBeNull();
  });
});
