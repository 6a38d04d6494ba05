import type { CDPSession } from 'playwright-core';
import { launch } from '../test/browser/support/launch';
import { waitForMarks } from '../test/browser/support/marks';
import { startHosts } from '../test/demo/server';
import { builtExtension } from './browser';
import { medians } from './processes';
import { pageOf } from './scanner/page';
import { type Bench, roundedRow, type Table } from './tables';

const ELEMENTS = 10_000;
const BADGES = [0, 20, 200];
/** Our script is in pages of this host and not in those of the other. */
const OURS = 'https://www.linkedin.com';
const OTHER = 'https://pages.example';

/** What a tab holds, as the browser counts it over all that runs in it: the page's scripts and ours. */
interface Held {
  kilobytes: number;
  listeners: number;
  nodes: number;
}

/** Memory of one tab: the same page with the extension's scripts in it, marks drawn, and without. */
export const tab: Bench = async ({ quick }) => {
  const pages = Object.fromEntries(
    BADGES.flatMap((badges) =>
      [OURS, OTHER].map((site) => [`${site}/${badges}`, { body: pageOf(ELEMENTS, badges) }]),
    ),
  );
  const hosts = await startHosts(pages);
  const session = await launch({ port: hosts.port, extension: await builtExtension() });
  const table: Table = {};
  try {
    for (const badges of BADGES) {
      const all: Record<string, Held[]> = { [OURS]: [], [OTHER]: [] };
      for (let turn = 0; turn < (quick ? 2 : 7); turn++) {
        for (const [site, held] of Object.entries(all)) {
          const page = await session.context.newPage();
          await page.goto(`${site}/${badges}`);
          if (site === OURS && badges > 0) await waitForMarks(page, badges);
          // idle moments, in which what is left of the page is visited
          await page.waitForTimeout(1_000);
          held.push(await heldBy(await page.context().newCDPSession(page)));
          await page.close();
        }
      }
      const [ours, other] = [medians(all[OURS] ?? []), medians(all[OTHER] ?? [])];
      table[`${ELEMENTS} elements, ${badges} badges`] = roundedRow({
        'kB without': other.kilobytes,
        'kB with': ours.kilobytes,
        'kB of ours': ours.kilobytes - other.kilobytes,
        'nodes of ours': ours.nodes - other.nodes,
        'listeners of ours': ours.listeners - other.listeners,
      });
    }
  } finally {
    await session.close();
    await hosts.close();
  }
  return { 'tab: memory that a page takes with the extension and without': table };
};

async function heldBy(commands: CDPSession): Promise<Held> {
  await commands.send('Performance.enable');
  await commands.send('HeapProfiler.collectGarbage');
  const { metrics } = await commands.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return {
    kilobytes: value('JSHeapUsedSize') / 1000,
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
  };
}
