import { describe, expect, it } from 'vitest';
import { fitting } from './canvas';

const PLACE = { width: 1088, height: 600 };

describe('the part of the plane that fits a diagram', () => {
  it('is life-size around a small one, in the middle of what the palette leaves', () => {
    expect(fitting({ x: 100, y: 100, width: 500, height: 200 }, PLACE)).toEqual({
      x: -238,
      y: -100,
      width: 1088,
      height: 600,
    });
  });

  it('holds all of a wide one, right of the palette', () => {
    const shown = fitting({ x: 100, y: 100, width: 2000, height: 200 }, PLACE);

    expect(shown).toEqual({ x: -76, y: -400, width: 2176, height: 1200 });
  });

  it('holds all of a high one', () => {
    const shown = fitting({ x: 0, y: 0, width: 100, height: 1200 }, PLACE);

    expect(shown.height).toBe(1200);
    expect(shown.y).toBe(0);
  });
});
