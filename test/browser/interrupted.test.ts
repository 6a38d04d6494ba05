import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaveBadge, waitForCard } from './support/card';
import {
  BADGE,
  checkAgain,
  type FaultyWorld,
  GOOD,
  OPEN,
  rest,
  startFaultyWorld,
} from './support/faulty-world';
import { waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { changeStored, store, stored } from './support/stored';
import { killEngine, killWorker } from './support/worker';

const FAILED = 'Legible could not finish the check. Try again.';
/** Bytes that a store takes: 10 MiB (chrome.storage.session and local). */
const QUOTA = 10 * 1024 * 1024;

let world: FaultyWorld;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  world = await startFaultyWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.host.becomes(world.well);
  // a new engine remembers no answer of the test before
  await killEngine(world.session);
  page = await world.profile();
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

/** The host takes questions and answers none of them until it is told to. */
function holdAnswers(): { asked(count: number): Promise<void>; release(): void } {
  const waiting: ServerResponse[] = [];
  world.host.becomes((response) => waiting.push(response));
  return {
    async asked(count) {
      await expect.poll(() => waiting.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(count);
    },
    release() {
      world.host.becomes(world.well);
      for (const response of waiting) if (!response.destroyed) world.well(response, BADGE);
    },
  };
}

describe('in the middle of a check', () => {
  it('the worker is killed: the answer comes all the same', async () => {
    const held = holdAnswers();
    await rest(page, BADGE);
    await held.asked(1);
    await killWorker(world.session);
    held.release();
    await waitForCard(page, (text) => text.includes(GOOD));
  });

  it('the engine is killed: the answer comes all the same', async () => {
    const held = holdAnswers();
    await rest(page, BADGE);
    await held.asked(1);
    await killEngine(world.session);
    await held.asked(2);
    held.release();
    await waitForCard(page, (text) => text.includes(GOOD));
  });

  it('the worker is killed again and again: the card says so, and a second try works', async () => {
    const held = holdAnswers();
    await rest(page, BADGE);
    await held.asked(1);
    await killWorker(world.session);
    // the second question has woken it
    await world.session.worker();
    await page.waitForTimeout(500);
    await killWorker(world.session);
    await waitForCard(page, (text) => [FAILED, OPEN].some((words) => text.includes(words)));
    held.release();
    await checkAgain(page);
    await waitForCard(page, (text) => text.includes(GOOD));
  });

  it('the extension is updated: the page goes on, and the toolbar button brings the badge back', async () => {
    const held = holdAnswers();
    await rest(page, BADGE);
    await held.asked(1);
    await world.session.update();
    held.release();
    await leaveBadge(page);
    await rest(page, BADGE);
    await waitForMarks(page, 0);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes('Yard Safety'));
    await page.bringToFront();
    await page.mouse.move(1, 1);
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(GOOD));
  });
});

describe('a store', () => {
  const GARBAGE = [7, 'x', null, [], { reports: 7, at: 'now' }, { reports: [{}], at: Date.now() }, [[null]]];

  /** what may have become of a part of kept reports, while the rest is as it was kept */
  const DAMAGE = [{ reports: 7 }, { reports: [null] }, { reports: [{}] }, { at: 'now' }, { whose: 7 }];

  it('of the session full of nonsense spoils no verdict', async () => {
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(GOOD));
    for (const nonsense of GARBAGE) {
      await leaveBadge(page);
      await changeStored(world.session, 'session', 'tab:', () => nonsense);
      await rest(page, BADGE);
      await waitForCard(page, (text) => text.includes(GOOD));
    }
    for (const damage of DAMAGE) {
      await leaveBadge(page);
      await changeStored(world.session, 'session', 'tab:', (value) =>
        typeof value === 'object' && value && 'reports' in value ? { ...value, ...damage } : value,
      );
      await rest(page, BADGE);
      await waitForCard(page, (text) => text.includes(GOOD));
    }
    await changeStored(world.session, 'session', 'tab:', () => GARBAGE);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.length > 0);
  });

  it('of settings full of nonsense spoils no verdict', async () => {
    for (const nonsense of GARBAGE) {
      const names = ['language', 'mode', 'aheadHosts', 'pins', 'registries', 'sites'];
      await store(world.session, 'local', Object.fromEntries(names.map((name) => [name, nonsense])));
      const other = await world.profile();
      await rest(other, BADGE);
      await waitForCard(other, (text) => text.includes(GOOD));
      await other.close();
    }
  });

  it('that is full spoils no verdict', async () => {
    for (const area of ['session', 'local'] as const) await fill(area);
    const other = await world.profile();
    await rest(other, BADGE);
    await waitForCard(other, (text) => text.includes(GOOD));
    await other.close();
    expect(Object.keys(await stored(world.session, 'session'))).toContain('full:0');
  });
});

async function fill(area: 'session' | 'local'): Promise<void> {
  let part = QUOTA / 4;
  for (let index = 0; part > 64; index++) {
    const text = 'x'.repeat(part);
    await store(world.session, area, { [`full:${index}`]: text }).catch(() => {
      part = Math.floor(part / 2);
    });
  }
}
