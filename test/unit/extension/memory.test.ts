import { describe, expect, it } from 'vitest';
import type { FoundAt } from '../../../src/discovery';
import { createMemory } from '../../../src/extension/card/memory';
import type { Report } from '../../../src/model';

const badge = { url: 'https://a.example/1', elements: [] } as unknown as FoundAt;
const other = { ...badge };
const reports = [{ verdict: 'verified' }] as unknown as Report[];

describe('the memory of the card', () => {
  it('has the last answer about a badge for a minute, and no longer', () => {
    let now = 0;
    const memory = createMemory(() => now);
    expect(memory.of(badge)).toBeUndefined();
    memory.keep(badge, reports);
    now = 59_000;
    expect(memory.of(badge)).toBe(reports);
    expect(memory.of(other)).toBeUndefined();
    now = 60_000;
    expect(memory.of(badge)).toBeUndefined();
  });
});
