import { describe, expect, it } from 'vitest';
import { SIZE, spotsFor } from '../../../src/extension/card/spots';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const WINDOW = 1000;

describe('places for a mark', () => {
  it('are after its badge first, and before it where the window ends', () => {
    expect(spotsFor(box(100, 50, 80, 18), 1, WINDOW)[0]).toEqual({ x: 184, y: 50 });
    expect(spotsFor(box(910, 50, 80, 18), 1, WINDOW)[0]).toEqual({ x: 910 - 4 - SIZE, y: 50 });
  });

  it('are within a picture that is large enough, and nowhere else over a badge', () => {
    const picture = box(0, 0, 90, 90);
    expect(spotsFor(picture, 1, WINDOW).at(-1)).toEqual({ x: 90 - SIZE - 4, y: 4 });
    for (const { x, y } of spotsFor(box(100, 100, 30, 30), 1, WINDOW)) {
      expect(x >= 130 || x + SIZE <= 100 || y >= 130 || y + SIZE <= 100).toBe(true);
    }
  });

  it('never leave the window, and grow with its pixels', () => {
    for (const { x } of spotsFor(box(0, 0, 1000, 20), 2, WINDOW)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 2 * SIZE).toBeLessThanOrEqual(WINDOW);
    }
  });
});
