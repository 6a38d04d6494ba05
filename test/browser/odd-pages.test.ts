import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { axTree, boxOf, byRole, click } from './support/ax';
import { hoverBadge, leaveBadge, waitForCard } from './support/card';
import { waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { keepPictures } from './support/screenshot';
import { startWorld, type World } from './support/world';

/** Pages as sites really serve them: strict policies, styles that mean us too, modal windows, frames, old markup. */
const SITE = 'https://portfolio.example';
const { link, headline, title } = fateOf('confirmed');
const badge = `<a href="${link}">${title}</a>`;

let world: World;
let page: Page | undefined;

beforeAll(async () => {
  world = await startWorld([]);
});
afterEach(async () => page?.close());
afterAll(() => world?.close());

interface Odd {
  what: string;
  body: string;
  headers?: Record<string, string>;
  type?: string;
  /** in the page before the toolbar button is pressed */
  before?: string;
}

const STRICT = [
  "default-src 'none'",
  "base-uri 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "script-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types none',
].join('; ');

const text = (inner: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Robin</title>${head}</head><body><h1>Robin Example</h1>${inner}</body></html>`;

const PAGES: readonly Odd[] = [
  {
    what: 'a README under a strict content policy',
    headers: { 'content-security-policy': STRICT },
    body: text(
      `<article class="markdown-body entry-content container-lg" itemprop="text"><p dir="auto"><a href="${link}" rel="nofollow"><img src="https://camo.example/0a1b/687474" alt="${title}" data-canonical-src="https://images.credly.com/size/110x110/images/x/image.png" style="max-width:100%"></a></p></article>`,
    ),
  },
  {
    what: 'a page in a sandbox of its own',
    headers: { 'content-security-policy': "sandbox; default-src 'none'" },
    body: text(`<p>${badge}</p>`),
  },
  {
    what: 'a résumé theme that links the name of the certificate',
    body: text(
      `<section class="section certificates"><header><h2>Certificates</h2></header><div class="timeline"><article><header><h4><a href="${link}">${title}</a></h4><div class="meta"><time datetime="2026-03-01">Mar 2026</time></div></header></article></div></section>`,
      '<style>@layer reset{*{margin:0;padding:0;border:0}}</style>',
    ),
  },
  {
    what: 'a résumé theme that prints the address',
    body: text(
      `<section id="certificates"><div class="item"><h3 class="name">${title}</h3><div class="website"><span class="fas fa-link"></span><a target="_blank" href="${link}">${link}</a></div></div></section>`,
    ),
  },
  {
    what: 'a page whose styles mean everything, empty boxes and strangers included',
    body: text(
      `<p>${badge}</p>`,
      '<style>:empty{display:none!important} *{all:unset!important} body>*{position:static!important;opacity:.99!important} html>:not(head):not(body){display:none!important;visibility:hidden!important;width:0!important} p,h1{display:block!important}</style>',
    ),
  },
  ...[
    'html{zoom:1.25}',
    'body{zoom:.8}',
    'html{transform:translate(30px,20px)}',
    'html{transform:scale(1.2);transform-origin:0 0}',
    'body{filter:grayscale(1);contain:paint;position:relative;left:40px;transform:translateX(30px)}',
    'html{filter:contrast(1.1)}',
    'html{container-type:size;overflow:auto}',
  ].map((styles) => ({
    what: `a page that its styles move: ${styles}`,
    body: text(`<div style="height:200px"></div><p>${badge}</p>`, `<style>${styles}</style>`),
  })),
  {
    what: 'a modal dialog that scrolls',
    body: text(
      `<p><a href="${fateOf('revoked').link}">Behind</a></p><dialog role="group" style="height:220px;width:300px;overflow:auto"><p style="height:120px">Candidate</p><p>${badge}</p><p style="height:400px">…</p></dialog>`,
    ),
    before: 'document.querySelector("dialog").showModal()',
  },
  {
    what: 'a link that reaches to the edge of the window',
    body: text(`<p style="text-align:right;margin:40px 0">${badge}</p>`, '<style>body{margin:0}</style>'),
  },
  {
    what: 'a page from right to left',
    body: text(`<p dir="rtl">${badge}</p>`, '<style>html{direction:rtl}</style>'),
  },
  {
    what: 'a page of the days before standards',
    body: `<title>Robin</title><center><font size=7>${badge}</font></center>`,
  },
  {
    what: 'a page in XML',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Robin</title></head><body><p>${badge.replaceAll('&', '&amp;')}</p></body></html>`,
  },
  {
    what: 'a page that writes itself anew',
    body: text('<p>Wait …</p>'),
    before: `document.open(); document.write(${JSON.stringify(text(`<p>${badge}</p>`))}); document.close()`,
  },
];

describe('a badge is marked and its card is seen on', () => {
  it.each(PAGES)('$what', async (odd) => {
    page = await opened(odd);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (
        message.type() === 'error' &&
        !/favicon|Failed to load resource|document's frame is sandboxed/.test(message.text())
      ) {
        errors.push(message.text());
      }
    });
    await pressToolbar(page);
    const [mark] = await waitForMarks(page, 1);
    const place = await page.locator(`a[href="${link}"]`).boundingBox();
    const at = mark && (await boxOf(page, mark));
    if (!at || !place) throw new Error('nothing is drawn');
    expect(at.width).toBeGreaterThan(10);
    expect(at.width).toBeLessThan(60);
    expect(at.x).toBeGreaterThanOrEqual(0);
    expect(at.x + at.width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    // beside what it is about, on whichever side
    expect(at.x + at.width).toBeGreaterThan(place.x - 40);
    expect(at.x).toBeLessThan(place.x + place.width + 40);
    expect(Math.abs(at.y + at.height / 2 - (place.y + place.height / 2))).toBeLessThan(place.height + 12);
    await seenWhole(page, await hoverBadge(page, link, headline), place);
    await keepPictures(page, odd.what.replaceAll(/\W+/g, '-'));
    await leaveBadge(page);
    expect(errors).toEqual([]);
  });
});

describe('a page with a modal window', () => {
  it('has marks on what can be seen, and on the rest once the window is closed', async () => {
    page = await opened({
      what: 'opens and closes',
      body: text(
        `<p><a href="${fateOf('revoked').link}">Behind</a></p><p>${badge}</p><dialog><p><a href="${fateOf('expired').link}">Within</a></p><button autofocus>Close</button></dialog><dialog id="other"><p>Cookies?</p></dialog>`,
      ),
    });
    await pressToolbar(page);
    await waitForMarks(page, 2);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const [within] = await waitForMarks(page, 1);
    if (!within) throw new Error('no mark');
    // Escape takes the card first, the window then
    await click(page, within);
    await ourCard(page, true);
    await page.keyboard.press('Escape');
    await ourCard(page, false);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForMarks(page, 2);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
    // a window that holds no badge covers them all, ours beneath it
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#other')?.showModal());
    expect(await page.evaluate(() => document.querySelector('#other')?.childElementCount)).toBe(1);
  });

  it('takes its badges along when the window itself is taken out of the page', async () => {
    page = await opened({
      what: 'is thrown away',
      body: text(`<p>${badge}</p><dialog><p><a href="${fateOf('expired').link}">Within</a></p></dialog>`),
    });
    await pressToolbar(page);
    await waitForMarks(page, 1);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.waitForTimeout(300);
    await waitForMarks(page, 1);
    await page.evaluate(() => document.querySelector('dialog')?.remove());
    await hoverBadge(page, link, headline);
    await waitForMarks(page, 1);
  });

  it('that closes at a press outside of it, and has keys of its own, stays open under the card', async () => {
    page = await opened({
      what: 'of its own making',
      body: text(
        `<div id="window" style="position:fixed;inset:20px 40% 40% 20px;border:1px solid;overflow:auto"><p>${badge}</p></div>
        <script>
          const drawer = document.getElementById('window');
          globalThis.happened = [];
          for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'keydown']) {
            document.addEventListener(type, ({ target }) => { if (!drawer.contains(target)) happened.push(type + " on " + target.localName); });
          }
        </script>`,
      ),
    });
    await pressToolbar(page);
    const [mark] = await waitForMarks(page, 1);
    if (!mark) throw new Error('no mark');
    await click(page, mark);
    await waitForCard(page, (said) => said.includes(headline) && said.includes('could not be asked'));
    const card = await waitForCard(page);
    // its first line stays where it is while the rest comes
    const { x, y } = await boxOf(page, card);
    await page.mouse.click(x + 20, y + 20);
    await waitForCard(page, (said) => said.includes(headline));
    await page.keyboard.press('Enter');
    await page.keyboard.press('j');
    expect(await page.evaluate('happened')).toEqual([]);
  });
});

/** Waits until our card stands over a dialog of the page's own, or no longer does. */
async function ourCard(page: Page, there: boolean): Promise<void> {
  await expect
    .poll(async () => byRole(await axTree(page), 'dialog', /: Within$/).length, { timeout: 15_000 })
    .toBe(there ? 1 : 0);
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The card lies within the window, tall enough to read, beside its badge and not over it. */
async function seenWhole(
  page: Page,
  card: Awaited<ReturnType<typeof waitForCard>>,
  badge: Box,
): Promise<void> {
  const box = await boxOf(page, card);
  expect(box.width).toBeGreaterThan(250);
  expect(box.height).toBeGreaterThan(300);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const [right, below] = [badge.x + badge.width, badge.y + badge.height];
  const apart =
    box.x >= right || box.x + box.width <= badge.x || box.y >= below || box.y + box.height <= badge.y;
  expect(apart, JSON.stringify({ box, badge })).toBe(true);
}

async function opened({ what, body, headers, type, before }: Odd): Promise<Page> {
  const url = `${SITE}/${what.replaceAll(/\W+/g, '-')}`;
  world.hosts.reply(url, { body, ...(headers && { headers }), ...(type && { type }) });
  const page = await world.open(url);
  if (before) await page.evaluate(before);
  return page;
}

async function pressToolbar(page: Page): Promise<void> {
  const popup = await openPopup(world.session, page);
  await waitForPopup(popup, (said) => said.includes(title) || said.includes(link));
  await page.bringToFront();
}
