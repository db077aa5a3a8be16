import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../lib/storage';
import { FlowDrafts } from './flowDrafts';

const DRAFT = { name: 'Night', xml: '<x />', basedOn: 3, savedAt: '2026-03-02T10:42:00Z' };

describe('the drafts of flows', () => {
  it('give back what was written, to the same person only', () => {
    const storage = memoryStorage();

    new FlowDrafts(storage, 'alan').write('night', DRAFT);

    expect(new FlowDrafts(storage, 'alan').read('night')).toEqual(DRAFT);
    expect(new FlowDrafts(storage, 'ada').read('night')).toBeNull();
  });

  it.each([
    undefined,
    'text',
    [DRAFT],
    { ...DRAFT, xml: '' },
    { ...DRAFT, xml: 7 },
    { ...DRAFT, basedOn: '3' },
    { ...DRAFT, basedOn: 0.5 },
    { ...DRAFT, savedAt: 'yesterday' },
    { name: 'Night', xml: '<x />' },
  ])('believe nothing that is no draft: %j', (stored) => {
    const storage = memoryStorage();
    storage.write('parley.flow-draft.night.alan', stored);

    expect(new FlowDrafts(storage, 'alan').read('night')).toBeNull();
  });

  it('know the flows that were never published, until they are or are thrown away', () => {
    const drafts = new FlowDrafts(memoryStorage(), 'alan');
    drafts.write('day', DRAFT);
    drafts.write('night', { ...DRAFT, basedOn: null });
    drafts.write('night', { ...DRAFT, basedOn: null });

    expect(drafts.unpublished()).toEqual([{ key: 'night', name: 'Night', savedAt: DRAFT.savedAt }]);

    drafts.remove('night');
    expect(drafts.unpublished()).toEqual([]);
    expect(drafts.read('day')).toEqual(DRAFT);
  });

  it('forget a new flow in the list once its draft is of a version', () => {
    const drafts = new FlowDrafts(memoryStorage(), 'alan');
    drafts.write('night', { ...DRAFT, basedOn: null });

    drafts.write('night', { ...DRAFT, basedOn: 1 });

    expect(drafts.unpublished()).toEqual([]);
  });

  it('survive an index that somebody else wrote', () => {
    const storage = memoryStorage();
    storage.write('parley.new-flows.alan', { night: true });

    expect(new FlowDrafts(storage, 'alan').unpublished()).toEqual([]);
  });
});
