import { describe, expect, it } from 'vitest';
import { contrast, palette, parse } from './colour';

const rgb = (css: string): readonly [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (css.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
};

describe('palette', () => {
  it('writes white on dark colours and dark on light ones', () => {
    expect(palette('#1f5ed6').onAccent).toBe('rgb(255 255 255)');
    expect(palette('#ffd400').onAccent).toBe('rgb(17 24 39)');
  });

  it.each(['#000000', '#ffffff', '#ffd400', '#777777', '#808080', '#ff0000', '#00ff00', '#0f766e'])(
    'is readable whatever the website chose: %s',
    (colour) => {
      const { accent, onAccent, accentText } = palette(colour);

      expect(contrast(rgb(accent), rgb(onAccent))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(rgb(accentText), [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('falls back to its own colour for anything that is no colour', () => {
    expect(palette('red; background: url(//evil)')).toEqual(palette('#1f5ed6'));
    expect(parse('#12')).toBeNull();
  });
});
