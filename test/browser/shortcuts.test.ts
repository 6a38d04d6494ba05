import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from './support/launch';
import { startWorld, type World } from './support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

interface Browser {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}
interface Manifest {
  commands: Record<string, { suggested_key: { default: string } }>;
}

describe('the shortcuts', () => {
  // a browser gives none that it uses itself, and does not tell: Alt+Shift+P was such a one
  it('are given by the browser as they are asked for', async () => {
    const { commands } = JSON.parse(readFileSync(`${DIST}/manifest.json`, 'utf8')) as Manifest;
    const worker = await world.session.worker();
    const given = await worker.evaluate(() =>
      (globalThis as unknown as { chrome: Browser }).chrome.commands.getAll(),
    );
    const wanted = Object.entries(commands).map(([name, { suggested_key }]) => [name, suggested_key.default]);
    expect(wanted.length).toBe(2);
    expect(given.map(({ name, shortcut }) => [name, shortcut]).sort()).toEqual(wanted.sort());
  });
});
