import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fateOf, GRANTED_HOSTS } from '../demo/fates';
import { qrPicture, qrSquares } from '../fixtures/pdf/qr-picture';
import { writePdf } from '../fixtures/pdf/write-pdf';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { keepPictures } from './support/screenshot';
import { entry, openVerifier, pick, settled } from './support/verifier';
import { startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld([...GRANTED_HOSTS, 'resumes.example']);
  page = await openVerifier(world);
});
afterAll(() => world?.close());

const pdfFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

describe('a résumé PDF in the verifier page', () => {
  it('as a browser prints it: each badge link is checked, other links are left alone', async () => {
    const fates = [fateOf('verified'), fateOf('confirmed'), fateOf('revoked')];
    const printer = await world.session.context.newPage();
    await printer.setContent(`<h1>Robin Learner</h1><p><a href="https://robin.example/">robin.example</a></p>
      <ul>${fates.map(({ title, link }) => `<li><a href="${link}">${title}</a></li>`).join('')}</ul>`);
    const resume = pdfFile('resume.pdf', await printer.pdf());
    await printer.close();
    await pick(page, [resume]);
    const list = (await entry(page, 'resume.pdf').textContent()) ?? '';
    for (const { headline } of fates) expect(list).toContain(headline);
    expect(world.hosts.asked.some(({ host }) => host === 'robin.example')).toBe(false);
    await keepPictures(page, 'resume-pdf');
  });

  it.each(['libreoffice', 'pdftex'])('as %s makes it', async (name) => {
    const bytes = readFileSync(new URL(`../fixtures/pdf/made-by/${name}.pdf`, import.meta.url));
    await pick(page, [pdfFile(`${name}.pdf`, bytes)]);
    expect(await entry(page, `${name}.pdf`).textContent()).toContain(fateOf('verified').headline);
  });

  it('with a QR code that is drawn beside words and links', async () => {
    const { link, headline } = fateOf('verified');
    const drawn = writePdf({
      pages: [
        {
          lines: ['Robin Learner'],
          links: [{ line: 0, url: 'https://robin.example/' }],
          drawing: qrSquares(link),
        },
      ],
    });
    await pick(page, [pdfFile('drawn.pdf', drawn)]);
    expect(await entry(page, 'drawn.pdf').textContent()).toContain(headline);
  });

  it('as a scan with a QR code, and as a damaged file', async () => {
    const { link, headline } = fateOf('verified');
    await pick(page, [
      pdfFile('scan.pdf', writePdf({ pages: [{ picture: qrPicture(link) }] })),
      pdfFile('damaged.pdf', new TextEncoder().encode('%PDF-1.7 nothing more')),
    ]);
    expect(await entry(page, 'scan.pdf').textContent()).toContain(headline);
    expect(await entry(page, 'damaged.pdf').textContent()).toContain('damaged');
  });
});

describe('a résumé PDF in the browser’s own viewer', () => {
  it('is offered in the toolbar window and read in the verifier page, without cookies', async () => {
    // the popup is told from other pages of the extension by being the only one
    await page.close();
    const url = 'https://resumes.example/robin.pdf?signature=abc';
    const { link, headline } = fateOf('verified');
    const pdf = writePdf({ pages: [{ lines: ['Robin', 'Welder'], links: [{ line: 1, url: link }] }] });
    world.hosts.reply(url, { type: 'application/pdf', body: Buffer.from(pdf) });
    const viewer = await world.open(url);
    const popup = await openPopup(world.session, viewer);
    await waitForPopup(popup, (text) => text.includes('Read this PDF'));
    const opening = world.session.context.waitForEvent('page');
    await pressIn(popup, /Read this PDF/);
    const reader = await opening;
    await settled(reader);
    expect(await entry(reader, 'robin.pdf').textContent()).toContain(headline);
    const asked = world.hosts.askedOf('resumes.example').at(-1);
    expect(asked?.headers.cookie).toBeUndefined();
    expect(asked?.headers.referer).toBeUndefined();
  });

  it.each([
    ['embed', '<embed type="application/pdf" src="/files/7" width="600" height="400">', '7'],
    ['object', '<object data="/files/robin.pdf" width="600" height="400"></object>', 'robin.pdf'],
    [
      'iframe',
      '<iframe src="/files/robin.pdf?signature=abc" width="600" height="400"></iframe>',
      'robin.pdf',
    ],
  ])('is offered there too when a page shows it in its %s', async (element, markup, name) => {
    const { link, headline } = fateOf('verified');
    const pdf = writePdf({ pages: [{ lines: ['Robin', 'Welder'], links: [{ line: 1, url: link }] }] });
    const reply = { type: 'application/pdf', body: Buffer.from(pdf) };
    for (const file of ['7', 'robin.pdf', 'robin.pdf?signature=abc'])
      world.hosts.reply(`https://resumes.example/files/${file}`, reply);
    const url = `https://resumes.example/candidates/${element}`;
    world.hosts.reply(url, { body: `<!doctype html><title>Candidate</title><h1>Robin</h1>${markup}` });
    for (const old of world.session.context.pages())
      if (old.url().startsWith('chrome-ext')) await old.close();
    const candidate = await world.open(url);
    const popup = await openPopup(world.session, candidate);
    await waitForPopup(popup, (text) => text.includes(name));
    const opened = world.session.context.waitForEvent('page');
    await pressIn(popup, new RegExp(name));
    const verifier = await opened;
    await verifier.getByText(headline).first().waitFor();
    await verifier.close();
    await candidate.close();
  });
});
