import { describe, expect, it } from 'vitest';
import { inserted, marked, markerOf, type Written } from './composing';

/** A text whose selection is between bars. */
const at = (bars: string): Written => {
  const [before = '', selected = '', after = ''] = bars.split('|');
  const end = before.length + selected.length;
  return { text: before + selected + after, start: before.length, end };
};
const bars = ({ text, start, end }: Written) =>
  `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

describe('what is written', () => {
  it('takes words at the cursor, or instead of what is selected', () => {
    expect(bars(inserted(at('Hi || there'), '🙂'))).toBe('Hi 🙂|| there');
    expect(bars(inserted(at('|Hi|!'), 'Hello'))).toBe('Hello||!');
  });

  it.each([
    ['a |b c| d', 'a |**b c**| d'],
    ['a |**b c**| d', 'a |b c| d'],
    ['|a\n\n b |', '|**a**\n\n **b** |'],
    ['|**a**\nb|', '|**a**\n**b**|'],
    ['a ||', 'a **||**'],
  ])('is marked: %j', (before, after) => {
    expect(bars(marked(at(before), '**'))).toBe(after);
  });

  it('is marked by shortcuts of both kinds of keyboards, and by no others', () => {
    const key = { key: 'b', ctrlKey: false, metaKey: false, altKey: false };
    expect(markerOf({ ...key, ctrlKey: true })).toBe('**');
    expect(markerOf({ ...key, key: 'I', metaKey: true })).toBe('_');
    expect(markerOf(key)).toBeNull();
    expect(markerOf({ ...key, ctrlKey: true, altKey: true })).toBeNull();
    expect(markerOf({ ...key, ctrlKey: true, key: 'a' })).toBeNull();
  });
});
