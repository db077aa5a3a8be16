import { describe, expect, it } from 'vitest';
import { auditEntry } from '../../test/fakeSettings';
import { auditDays } from './auditDays';
import { actionWords, auditFacts, readableName } from './auditWords';

const NOON = Date.parse('2026-03-02T12:00:00Z');

describe('the words of the audit log', () => {
  it('say what was done, as far as they know', () => {
    expect(actionWords('interaction.spied')).toBe('read a chat live');
    expect(actionWords('flow.rolled-back')).toBe('rolled a routing flow back');
    expect(actionWords('queue.renamed')).toBeNull();
  });

  it('make details readable', () => {
    expect(readableName('maxCalls')).toBe('Max calls');
    expect(readableName('base-url')).toBe('Base url');
    expect(auditFacts(auditEntry(1, { details: { videoEnabled: 'true', reason: '' } }))).toEqual([
      { term: 'Website', value: 'SHOP' },
      { term: 'Reason', value: 'empty' },
      { term: 'Video enabled', value: 'yes' },
    ]);
    expect(auditFacts(auditEntry(1, { action: 'video.settings-changed' }))).toEqual([]);
    expect(auditFacts(auditEntry(1, { action: 'contact.renamed' }))[0]?.term).toBe('Subject');
  });

  it('put entries under their days', () => {
    const at = (day: number) => ({ at: new Date(NOON - day * 86_400_000).toISOString() });

    const days = auditDays(
      [0, 0, 1, 9].map((day, id) => auditEntry(id, at(day))),
      NOON,
    );

    expect(days.map(({ name, entries }) => [name, entries.length])).toEqual([
      ['Today', 2],
      ['Yesterday', 1],
      [expect.stringContaining('2026'), 1],
    ]);
  });
});
