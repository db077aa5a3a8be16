import { expect, it } from 'vitest';
import { memoryStorage } from '../lib/storage';
import { AGENT, BRUNO, CHAT } from '../test/fixtures';
import { emptyNote, mentionedIn, NoteDrafts, rewritten } from './noteDrafts';

const bruno = { id: BRUNO, name: 'Bruno Keller' };

it('mentions those who were chosen and whose names are still there', () => {
  const chosen = rewritten(emptyNote(), '@Bruno Keller ', bruno);

  expect(mentionedIn(chosen)).toEqual([BRUNO]);
  expect(mentionedIn(rewritten(chosen, 'nobody'))).toEqual([]);
});

it('does not mention Ann where only Anna is named', () => {
  const ann = { id: 'ann', name: 'Ann' };
  const anna = { id: 'anna', name: 'Anna' };
  const both = { ...emptyNote(), mentions: [ann, anna] };

  expect(mentionedIn({ ...both, text: '@Anna look' })).toEqual(['anna']);
  expect(mentionedIn({ ...both, text: '@Anna, @Ann: look' })).toEqual(['ann', 'anna']);
  expect(mentionedIn({ ...both, text: '@Annabel look' })).toEqual([]);
});

it('is another note with another text, and the same one until then', () => {
  const draft = rewritten(emptyNote(), 'one');

  expect(rewritten(draft, 'two').id).not.toBe(draft.id);
});

it('keeps what was begun over a reload, with its id and whom it mentions', () => {
  const storage = memoryStorage();
  const draft = rewritten(emptyNote(), '@Bruno Keller look', bruno);
  new NoteDrafts(storage, AGENT).write(CHAT, draft);

  expect(new NoteDrafts(storage, AGENT).all.get()).toEqual({ [CHAT]: draft });
});

it('believes nothing that it has not written', () => {
  const storage = memoryStorage();
  storage.write(`parley.noteDrafts.${AGENT}`, { [CHAT]: { id: 1 }, other: 'text' });

  expect(new NoteDrafts(storage, AGENT).all.get()).toEqual({});
});
