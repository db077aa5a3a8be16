import { describe, expect, it } from 'vitest';
import { isShortcut, SHORTCUTS } from './shortcuts';

const stroke = (changes: Partial<KeyboardEvent>) => ({
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  code: '',
  key: '',
  composedPath: () => [document.body],
  ...changes,
});

describe('a shortcut', () => {
  it('with Alt is the key, whatever letter the keyboard makes of it', () => {
    expect(isShortcut('note', stroke({ altKey: true, code: 'KeyN', key: '˜' }))).toBe(true);
    expect(isShortcut('note', stroke({ code: 'KeyN', key: 'n' }))).toBe(false);
    expect(isShortcut('note', stroke({ altKey: true, ctrlKey: true, code: 'KeyN' }))).toBe(false);
    expect(isShortcut('accept', stroke({ altKey: true, code: 'KeyN' }))).toBe(false);
  });

  it('with Alt works where somebody writes, a letter alone does not', () => {
    const composedPath = () => [document.createElement('textarea')];

    expect(isShortcut('accept', stroke({ altKey: true, code: 'KeyA', composedPath }))).toBe(true);
    expect(isShortcut('help', stroke({ key: '?', shiftKey: true, composedPath }))).toBe(false);
    expect(isShortcut('help', stroke({ key: '?', shiftKey: true }))).toBe(true);
  });

  it('of a letter alone is none in a field inside another component', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    const heard: boolean[] = [];
    const hear = (event: KeyboardEvent) => void heard.push(isShortcut('help', event));
    window.addEventListener('keydown', hear);

    field.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));

    window.removeEventListener('keydown', hear);
    host.remove();
    expect(heard).toEqual([false]);
  });

  it('is none while an input method composes', () => {
    expect(isShortcut('accept', stroke({ altKey: true, code: 'KeyA', isComposing: true }))).toBe(
      false,
    );
  });

  it('is one of its own', () => {
    const keys = Object.values(SHORTCUTS).map(({ alt, key }) => `${alt} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
