import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../../test/browser/support/require-browser';
import { median } from '../measure';
import { type Bench, type Row, roundedRow, type Tables } from '../tables';
import type { Taken } from './in-page';
import { pageOf } from './page';

const SIZES = [1_000, 10_000, 50_000];
const BADGES = [0, 20, 200];
const CHANGES = ['part added', 'badge added', 'text changed', 'link changed', 'part removed'] as const;

/** First scan and the cost of changes in a real browser, by size of the page, beside merely enumerating links and pictures. */
export const scanner: Bench = async ({ quick }) => {
  const script = await inPage();
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const context = await browser.newContext();
  const first: Record<string, Row> = {};
  const after: Record<string, Row> = {};
  try {
    for (const badges of BADGES) {
      let smaller: Taken | undefined;
      for (const size of SIZES) {
        const name = `${size} elements, ${badges} badges`;
        const taken = await onPage(context, script, pageOf(size, badges), badges, quick ? [1, 5] : [3, 15]);
        first[name] = roundedRow({
          'floor ms': taken['first floor'],
          ms: taken.first,
          'of the floor': taken.first / taken['first floor'],
          'with idle moments ms': taken.whole,
          'of the floor, with these': taken.whole / taken['first floor'],
          'first in a new page ms': taken.cold,
          'kB held': taken.kilobytes,
          ...(smaller ? { 'times the row above': taken.first / smaller.first } : {}),
        });
        for (const change of CHANGES) {
          const floor = taken[`${change} floor`];
          after[`${change}: ${name}`] = roundedRow({
            'floor µs': floor * 1000,
            µs: taken[change] * 1000,
            'of the floor': taken[change] / floor,
            ...(smaller ? { 'times the smaller page': taken[change] / smaller[change] } : {}),
          });
        }
        smaller = taken;
      }
    }
  } finally {
    await browser.close();
  }
  return { 'scanner: first scan of a page': first, 'scanner: one change': sorted(after) } satisfies Tables;
};

/** Medians over new pages. */
async function onPage(
  context: BrowserContext,
  script: string,
  html: string,
  badges: number,
  [pages = 1, turns = 1]: number[],
): Promise<Taken & { kilobytes: number }> {
  const all: (Taken & { kilobytes: number })[] = [];
  for (let at = 0; at < pages; at++) {
    const page = await context.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: script });
    const commands = await context.newCDPSession(page);
    const used = async () => {
      await commands.send('HeapProfiler.collectGarbage');
      return (await commands.send('Runtime.getHeapUsage')).usedSize;
    };
    const taken = await page.evaluate((many) => bench.run(many), turns);
    const before = await used();
    const found = await page.evaluate(() => bench.hold());
    if (found !== badges) throw new Error(`${found} badges found, not ${badges}`);
    all.push({ ...taken, kilobytes: ((await used()) - before) / 1000 });
    await page.close();
  }
  const keys = Object.keys(all[0] ?? {}) as (keyof (typeof all)[number])[];
  return Object.fromEntries(
    keys.map((key) => [key, median(all.map((each) => each[key]))]),
  ) as (typeof all)[number];
}

declare const bench: { run(turns: number): Promise<Taken>; hold(): number };

function sorted(table: Record<string, Row>): Record<string, Row> {
  const at = (name: string) => CHANGES.findIndex((change) => name.startsWith(change));
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => at(one) - at(other)));
}

/** The script of the page, built as the content script is. */
async function inPage(): Promise<string> {
  const built = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome137',
      lib: { entry: 'bench/scanner/in-page.ts', formats: ['iife'], name: 'inPage', fileName: 'in-page' },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('no script');
  return result.output[0].code;
}
