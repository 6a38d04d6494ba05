import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { waitForCard, waitForNoCard } from '../test/browser/support/card';
import { waitForMarks } from '../test/browser/support/marks';
import { EVIDENCE, startWorld } from './browser';
import { median } from './measure';
import { type Bench, of, roundedRow, rows, type Tables } from './tables';

/** One frame of a screen that draws sixty in a second. Milliseconds. */
const FRAME_MS = 1000 / 60;
/** The mouse rests, the card opens and has its answer: longer than that takes, and nothing else is done. */
const SETTLED_MS = 1200;

/** What a page's own process spent, in milliseconds, as the browser counts it; it serves a screen reader meanwhile. */
interface Spent {
  script: number;
  styleAndLayout: number;
}

/** From the mouse on a badge to a card with a verdict that is known already: what it costs the page. */
export const card: Bench = async ({ quick }) => {
  const turns = quick ? 3 : 15;
  const world = await startWorld();
  try {
    const page = await world.open();
    await waitForMarks(page, EVIDENCE.length);
    const places = await placesOf(page);
    for (const { name, x, y } of places.filter((each) => each.name !== ELSEWHERE)) {
      await page.mouse.move(x, y);
      await waitForCard(page, (text) => text.includes('Signature valid')).catch((error: unknown) => {
        throw new Error(`${name}: ${String(error)}`);
      });
      await away(page);
    }
    const commands = await page.context().newCDPSession(page);
    await commands.send('Performance.enable');
    const all = new Map(places.map(({ name }) => [name, [] as Spent[]]));
    for (let turn = 0; turn < turns; turn++) {
      for (const { name, x, y } of places) {
        const before = await spent(commands);
        await page.mouse.move(x, y);
        await pause(SETTLED_MS);
        const after = await spent(commands);
        if (name !== ELSEWHERE) await waitForCard(page, (text) => text.includes('Signature valid'));
        all.get(name)?.push({
          script: after.script - before.script,
          styleAndLayout: after.styleAndLayout - before.styleAndLayout,
        });
        await away(page);
      }
    }
    const script = Object.fromEntries(
      [...all].map(([name, each]) => [name, median(each.map((one) => one.script))]),
    );
    const layout = (name: string) => median((all.get(name) ?? []).map((one) => one.styleAndLayout));
    const table = rows(script, (ms, each, name) => ({
      'script ms': ms,
      'of a frame': ms / FRAME_MS,
      'style and layout ms': layout(name),
      'times the smallest': ms / of(each, nameOf(EVIDENCE[0] ?? 1)),
    }));
    table['one frame'] = roundedRow({ 'script ms': FRAME_MS, 'of a frame': 1 });
    return { 'card: the mouse on a badge whose verdict is known': table } satisfies Tables;
  } finally {
    await world.close();
  }
};

const ELSEWHERE = 'the mouse on plain text';
const nameOf = (evidence: number) => `card, ${evidence} x evidence`;

interface Place {
  name: string;
  x: number;
  y: number;
}

async function placesOf(page: Page): Promise<Place[]> {
  const middle = async (selector: string) => {
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`no ${selector}`);
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + box.height / 2 };
  };
  return [
    { name: ELSEWHERE, ...(await middle('#elsewhere')) },
    ...(await Promise.all(
      EVIDENCE.map(async (times) => ({
        name: nameOf(times),
        ...(await middle(`a[href$="/${times}.json"]`)),
      })),
    )),
  ];
}

async function away(page: Page): Promise<void> {
  await page.mouse.move(1090, 5);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  await pause(100);
}

async function spent(commands: CDPSession): Promise<Spent> {
  const { metrics } = await commands.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    script: seconds('ScriptDuration') * 1000,
    styleAndLayout: (seconds('LayoutDuration') + seconds('RecalcStyleDuration')) * 1000,
  };
}
