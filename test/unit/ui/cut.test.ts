import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/ui/card/cut';

describe('a text that is too long for a card', () => {
  it('is cut between words, without what joined them', () => {
    expect(cut('sets up a lathe, safely and alone', 20)).toBe('sets up a lathe…');
    expect(cut('short', 20)).toBe('short');
  });

  it('is cut where it must be when there is no space, and never within a character', () => {
    expect(cut('車'.repeat(50), 10)).toBe(`${'車'.repeat(10)}…`);
    expect(cut('👩‍🔧'.repeat(50), 7)).not.toMatch(/[\ud800-\udbff]…$/);
  });

  it('costs no more for a text without end', () => {
    expect(cut('a b '.repeat(100_000)).length).toBeLessThan(330);
  });
});
