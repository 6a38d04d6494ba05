import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model';
import { issueOb3, makeIssuer } from '../fixtures/issuer';
import { jsonFile, openReport, openVerifier, pick } from './support/verifier';
import { startWorld, type World } from './support/world';

const TRACKER = 'tracker.example';
const IMAGE = 'https://pictures.example/badge.svg';
/** All ways in which an SVG can run something or ask somebody. */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="48" onload="parent.ran = top.ran = 1">
<?xml-stylesheet href="https://${TRACKER}/pi.css"?><style>@import url(https://${TRACKER}/import.css); rect { fill: url(https://${TRACKER}/fill.svg#a) } @font-face { font-family: x; src: url(https://${TRACKER}/font.woff) } text { font-family: x }</style>
<script>parent.ran = top.ran = 1; fetch('https://${TRACKER}/script')</script><script href="https://${TRACKER}/script.js"/>
<image href="https://${TRACKER}/image.png" width="9" height="9"/><image xlink:href="https://${TRACKER}/old.png" width="9" height="9"/><use href="https://${TRACKER}/use.svg#a"/>
<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://${TRACKER}/frame"/><img xmlns="http://www.w3.org/1999/xhtml" src="https://${TRACKER}/html.png"/></foreignObject>
<rect width="64" height="48"/><text y="20">Badge</text></svg>`;

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld([TRACKER, 'pictures.example']);
  world.hosts.reply(IMAGE, { type: 'image/svg+xml', body: SVG });
});
afterAll(() => world?.close());
beforeEach(async () => {
  await page?.close();
  page = await openVerifier(world);
  await page.evaluate(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => refused.push(violatedDirective));
  });
});

async function report(image: string) {
  const credential = await issueOb3({
    issuer: await makeIssuer({ did: 'did:key', seed: 'picture' }),
    change(unsigned) {
      const subject = unsigned.credentialSubject as { achievement: JsonObject };
      subject.achievement.image = { id: image, type: 'Image' };
    },
  });
  await pick(page, [jsonFile('badge.json', credential)]);
  return openReport(page, 'badge.json');
}

/** What became of the picture that the report shows, and of what is in it. */
async function outcome() {
  await page.waitForTimeout(1000);
  const inPage = await page.evaluate(() => {
    const picture = document.querySelector('img.badge') as HTMLImageElement | null;
    const { ran, refused } = globalThis as { ran?: number; refused?: string[] };
    return { size: [picture?.naturalWidth, picture?.naturalHeight], ran: ran !== undefined, refused };
  });
  return { ...inPage, asked: world.hosts.askedOf(TRACKER).map(({ url }) => url) };
}

/** Drawn, and nothing else: not even something that our own policy had to refuse. */
const ONLY_DRAWN = { size: [64, 48], ran: false, refused: [], asked: [] };

describe('an SVG as a badge’s picture', () => {
  it('that the credential carries is drawn, runs nothing and asks nobody', async () => {
    await report(`data:image/svg+xml;base64,${Buffer.from(SVG).toString('base64')}`);
    expect(await outcome()).toEqual(ONLY_DRAWN);
  });

  it('that its host gave after a press is drawn, runs nothing and asks nobody', async () => {
    const shown = await report(IMAGE);
    expect(world.hosts.askedOf('pictures.example')).toEqual([]);
    await shown.locator('.show-image').click();
    await shown.locator('img.badge').waitFor();
    expect(await outcome()).toEqual(ONLY_DRAWN);
  });
});
