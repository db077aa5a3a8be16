import { describe, expect, it } from 'vitest';
import { canSend, charactersLeft, isSendKey } from './composerRules';

const enter = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

describe('the composer', () => {
  it('sends with Enter, but not with Shift or while an input method composes', () => {
    expect(isSendKey(enter)).toBe(true);
    expect(isSendKey({ ...enter, shiftKey: true })).toBe(false);
    expect(isSendKey({ ...enter, isComposing: true })).toBe(false);
    expect(isSendKey({ ...enter, keyCode: 229 })).toBe(false);
  });

  it('counts near the limit only', () => {
    expect(charactersLeft('short')).toBeNull();
    expect(charactersLeft('x'.repeat(3900))).toBe(100);
    expect(charactersLeft('x'.repeat(4001))).toBe(-1);
  });

  it('sends neither blanks nor too much', () => {
    expect(canSend(' \n ')).toBe(false);
    expect(canSend('x'.repeat(4000))).toBe(true);
    expect(canSend('x'.repeat(4001))).toBe(false);
  });
});
