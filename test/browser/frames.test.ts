import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionsWords } from '../../src/ui/options/words';
import { fateOf } from '../demo/fates';
import { axTree, byRole, spokenText } from './support/ax';
import type { Commands } from './support/commands';
import { willGrant } from './support/permissions';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { openSidePanel } from './support/side-panel';
import { startWorld, type World } from './support/world';

/** An applicant tracking system that shows the résumé in a frame of another host, and a second one beside it. */
const ATS = 'https://app.hiring.example/people/1';
const VIEWER = 'viewer.hiring-files.example';
const LETTERS = 'letters.hiring-files.example';
const words = optionsWords('en');
const [OUTSIDE, INSIDE, LETTER] = [fateOf('confirmed'), fateOf('verified'), fateOf('expired')];

const frame = (src: string) => `<iframe src="${src}" width="500" height="250" title="Document"></iframe>`;
const html = (title: string, rest: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><main>${rest}</main></html>`;
const linkTo = ({ link, title }: typeof INSIDE) => `<p><a href="${link}">${title}</a></p>`;
const offer = (host: string) => words.siteFrame.replace('{host}', host);
const count = (badges: number) => (text: string) => text.includes(`Badges on this page: ${badges}`);

let world: World;
let page: Page;
let popup: Commands;

beforeAll(async () => {
  world = await startWorld();
  const frames = frame(`https://${VIEWER}/resume/1`) + frame(`https://${LETTERS}/letter/1`);
  world.hosts.reply(ATS, { body: html('Robin', `<h1>Robin Example</h1>${linkTo(OUTSIDE)}${frames}`) });
  world.hosts.reply(`https://${VIEWER}/resume/1`, { body: html('Résumé', linkTo(INSIDE)) });
  world.hosts.reply(`https://${LETTERS}/letter/1`, { body: html('Letter', linkTo(LETTER)) });
  page = await world.open(ATS);
});
afterAll(() => world?.close());

/** The verdict's card beside a badge in a frame is drawn in that frame. */
async function marksIn(host: string): Promise<number> {
  const inFrame = page.frames().find((each) => each.url().includes(host));
  if (!inFrame) throw new Error(`no frame of ${host}`);
  const session = await page.context().newCDPSession(inFrame);
  return byRole(await axTree(session), 'button', /badge/i).length;
}

describe('a frame of another origin', () => {
  it('is closed to us, and the toolbar window offers to look into it', async () => {
    popup = await openPopup(world.session, page);
    const tree = await waitForPopup(popup, count(1));
    expect(spokenText(tree)).toContain(OUTSIDE.title);
    const offered = byRole(tree, 'button').map(({ name }) => name);
    expect(offered).toContain(offer(VIEWER));
    expect(offered).toContain(offer(LETTERS));
    expect(await marksIn(VIEWER)).toBe(0);
  });

  it('is read once its host is allowed, beside the page and other frames', async () => {
    await willGrant(world.session, [VIEWER, LETTERS]);
    popup = await openPopup(world.session, page);
    await waitForPopup(popup, count(1));
    await pressIn(popup, new RegExp(VIEWER));
    const one = spokenText(await waitForPopup(popup, count(2)));
    expect(one).toContain(OUTSIDE.title);
    expect(one).toContain(INSIDE.title);
    expect(one).not.toContain(LETTER.title);
    await pressIn(popup, new RegExp(LETTERS));
    const both = spokenText(await waitForPopup(popup, count(3)));
    for (const { title } of [OUTSIDE, INSIDE, LETTER]) expect(both).toContain(title);
    expect(await marksIn(VIEWER)).toBe(1);
  });

  it('opens the card within it', async () => {
    await page.bringToFront();
    const inFrame = page.frames().find((each) => each.url().includes(VIEWER));
    if (!inFrame) throw new Error('no frame');
    await inFrame.getByRole('link').hover();
    const session = await page.context().newCDPSession(inFrame);
    const end = Date.now() + 15_000;
    while (!spokenText(await axTree(session)).includes(INSIDE.headline)) {
      if (Date.now() > end) throw new Error('no card in the frame');
      await page.waitForTimeout(100);
    }
    await page.mouse.move(1, 1);
  });

  it('is checked in the side panel with all others, and gone to', async () => {
    const panel = await openSidePanel(world.session, page);
    await waitForPopup(panel, count(3));
    await pressIn(panel, /^Check all$/);
    const text = spokenText(
      await waitForPopup(panel, (said) =>
        [OUTSIDE, INSIDE, LETTER].every(({ headline }) => said.includes(headline)),
      ),
    );
    expect(text).toContain(INSIDE.title);
    await pressIn(panel, new RegExp(`^Show in the page ?: ${INSIDE.title}`));
    await waitForPopup(panel, (said) => said.includes('Shown in the page'));
  });

  it('takes its badges along when it goes', async () => {
    await page.evaluate((host) => {
      for (const each of document.querySelectorAll('iframe')) if (each.src.includes(host)) each.remove();
    }, LETTERS);
    popup = await openPopup(world.session, page);
    const text = spokenText(await waitForPopup(popup, count(2)));
    expect(text).not.toContain(LETTER.title);
  });

  it('is read by itself from then on, also where nobody pressed', async () => {
    const again = await world.session.context.newPage();
    world.hosts.reply(`${ATS}?again`, { body: html('Robin', frame(`https://${VIEWER}/resume/1`)) });
    await again.goto(`${ATS}?again`);
    page = again;
    const end = Date.now() + 10_000;
    while ((await marksIn(VIEWER)) === 0) {
      if (Date.now() > end) throw new Error('no mark in the frame');
      await again.waitForTimeout(100);
    }
  });
});
