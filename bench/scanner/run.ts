import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../../test/browser/support/require-browser';
import { medians } from '../processes';
import { type Bench, type Row, roundedRow, type Tables } from '../tables';
import { CHANGES } from './changes';
import type { Taken } from './in-page';
import { pageOf } from './page';

/** Elements; where there is a page of a tenth, the growth is told. */
const SIZES = [1_000, 5_000, 10_000, 50_000];
const BADGES = [0, 20, 200];
const ADDRESS = 'https://page.example/';

type All = Taken & Record<'cold' | 'cold floor' | 'kilobytes', number>;

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
      const done = new Map<number, All>();
      for (const size of SIZES) {
        const name = `${size} elements, ${badges} badges`;
        const taken = await onPages(context, script, pageOf(size, badges), badges, quick ? [1, 4] : [3, 14]);
        const tenth = done.get(size / 10);
        done.set(size, taken);
        first[name] = firstRow(taken, tenth);
        for (const change of CHANGES) after[`${change}: ${name}`] = changeRow(taken, change, tenth);
      }
    }
  } finally {
    await browser.close();
  }
  return { 'scanner: first scan of a page': first, 'scanner: one change': sorted(after) } satisfies Tables;
};

function firstRow(taken: All, tenth: All | undefined): Row {
  return roundedRow({
    'floor ms': taken['first floor'],
    ms: taken.first,
    'of the floor': taken.first / taken['first floor'],
    'of a floor that reads them, too': taken.first / taken['first reading'],
    'with idle moments ms': taken.whole,
    'of the floor, with these': taken.whole / taken['first floor'],
    'in a new page ms': taken.cold,
    'of the floor in a new page': taken.cold / taken['cold floor'],
    'kB held': taken.kilobytes,
    ...(tenth ? { 'times, with 10 x the page': taken.first / tenth.first } : {}),
  });
}

function changeRow(taken: All, change: (typeof CHANGES)[number], tenth: All | undefined): Row {
  const [page, floor, ours] = [taken[`${change} page`], taken[`${change} floor`], taken[change]];
  return roundedRow({
    'nobody watches µs': page * 1000,
    'floor µs': floor * 1000,
    µs: ours * 1000,
    'of the floor': ours / floor,
    'of the floor, less the page': (ours - page) / (floor - page),
    ...(tenth ? { 'times, with 10 x the page': ours / tenth[change] } : {}),
  });
}

/** Medians over new pages. */
async function onPages(
  context: BrowserContext,
  script: string,
  html: string,
  badges: number,
  [pages = 1, turns = 1]: number[],
): Promise<All> {
  const all: All[] = [];
  const open = () => opened(context, html, script);
  for (let at = 0; at < pages; at++) {
    const colds: Record<string, number> = {};
    for (const floor of at % 2 ? [false, true] : [true, false]) {
      const page = await open();
      colds[floor ? 'cold floor' : 'cold'] = await page.evaluate((of) => bench.cold(of), floor);
      await page.close();
    }
    const page = await open();
    const taken = await page.evaluate((many) => bench.run(many), turns);
    all.push({ ...taken, ...colds, kilobytes: await kilobytesHeld(page, badges) } as All);
    await page.close();
  }
  return medians(all);
}

/** A page with a fine clock: browsers round it less where no other site can share its process. */
async function opened(context: BrowserContext, body: string, script: string): Promise<Page> {
  const page = await context.newPage();
  const headers = {
    'content-type': 'text/html',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await page.route('**/*', (route) =>
    route.request().url() === ADDRESS ? route.fulfill({ body, headers }) : route.abort(),
  );
  await page.goto(ADDRESS);
  if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error('the clock is too coarse');
  await page.addScriptTag({ content: script });
  return page;
}

/** What the scanner keeps for itself. */
async function kilobytesHeld(page: Page, badges: number): Promise<number> {
  const commands = await page.context().newCDPSession(page);
  const used = async () => {
    await commands.send('HeapProfiler.collectGarbage');
    return (await commands.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  const found = await page.evaluate(() => bench.hold());
  if (found !== badges) throw new Error(`${found} badges found, not ${badges}`);
  return ((await used()) - before) / 1000;
}

declare const bench: { run(turns: number): Promise<Taken>; cold(floor: boolean): number; hold(): number };

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
