import { expect, it } from 'vitest';
import { message, note } from '../../test/fixtures';
import { spyLines } from './spyLines';

it('puts a whisper before the first message that was sent after it', () => {
  const lines = spyLines({
    messages: [
      message(1, { sentAt: '2026-03-02T12:00:00Z' }),
      message(2, { sentAt: '2026-03-02T12:02:00Z', author: 'AGENT', authorName: 'Anna' }),
    ],
    notes: [
      note(1, { sentAt: '2026-03-02T12:01:00Z' }),
      note(2, { sentAt: '2026-03-02T12:01:30Z' }),
      note(3, { sentAt: '2026-03-02T12:03:00Z' }),
    ],
  });

  expect(lines.map(({ text }) => text)).toEqual(['text 1', 'note 1', 'note 2', 'text 2', 'note 3']);
  expect(lines.map(({ kind }) => kind)).toEqual([
    'customer',
    'whisper',
    'whisper',
    'agent',
    'whisper',
  ]);
});
