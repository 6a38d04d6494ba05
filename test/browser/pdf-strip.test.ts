import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fateOf, GRANTED_HOSTS } from '../demo/fates';
import type { Asked, FixedReply } from '../demo/server';
import { issueOb3, makeIssuer, RECIPIENT_EMAIL } from '../fixtures/issuer';
import { writePdf } from '../fixtures/pdf/write-pdf';
import { type AxNode, boxOf, byRole, spokenText } from './support/ax';
import { leaveBadge, openCard, waitForCard, waitForNoCard } from './support/card';
import { grantHosts } from './support/permissions';
import { openPopup, waitForPopup } from './support/popup';
import { keepPictures } from './support/screenshot';
import { store } from './support/stored';
import { focusedName, focusOn, pressStrip, stripOf, waitForStrip } from './support/strip';
import { startWorld, type World } from './support/world';

/** Pressing the toolbar button here is all the leave there is. */
const STRANGER = 'resumes.example';

let world: World;

beforeAll(async () => {
  world = await startWorld(GRANTED_HOSTS);
});
afterAll(() => world?.close());
afterEach(async () => {
  for (const page of world.session.context.pages()) await page.close();
});

const FOUND = [fateOf('verified'), fateOf('confirmed'), fateOf('revoked')];

/** A résumé whose words are links to badges, and one link to something else. */
function resume(fates = FOUND): Buffer {
  const titles = fates.map(({ title }) => title);
  const links = fates.map(({ link }, index) => ({ line: index + 1, url: link }));
  const other = { line: fates.length + 1, url: 'https://robin.example/' };
  return Buffer.from(
    writePdf({ pages: [{ lines: ['Robin', ...titles, 'robin.example'], links: [...links, other] }] }),
  );
}

function serve(url: string, body: Buffer = resume()): string {
  world.hosts.reply(url, { type: 'application/pdf', body });
  return url;
}

/** Addresses asked for since then, but for what the browser itself asks of its maker. */
function askedSince(before: number): string[] {
  const asked = world.hosts.asked.slice(before).map(({ url }) => url);
  return asked.filter((url) => !/google|gstatic|\/favicon\.ico$/.test(url));
}

/** Presses the toolbar button at a page and closes its window again. */
async function pressToolbar(page: Page): Promise<void> {
  const popup = await openPopup(world.session, page);
  await waitForPopup(popup, (text) => text.includes('Badges on this page'));
  await waitForStrip(page, () => true);
  await popup.send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
  await page.bringToFront();
}

describe('a PDF in the browser’s viewer', () => {
  it('is read when the toolbar button is pressed; its badges open the card, and ask only then', async () => {
    const url = serve(`https://${STRANGER}/robin.pdf?signature=abc`);
    const cookie = { name: 'session', value: 'reader', domain: STRANGER, path: '/', secure: true };
    await world.session.context.addCookies([{ ...cookie, sameSite: 'None' }]);
    const page = await world.open(url);
    const before = world.hosts.asked.length;
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    expect(askedSince(before)).toEqual([url]);
    // the browser itself was known to the host, and we are not
    expect(world.hosts.asked.find((each) => each.url === url)?.headers.cookie).toBe('session=reader');
    const { headers } = world.hosts.asked.findLast((each) => each.url === url) ?? {};
    for (const header of ['cookie', 'referer', 'origin']) expect(headers).not.toHaveProperty(header);

    await pressStrip(page, /3 badges/);
    const list = await waitForStrip(page, (text) => text.includes(fateOf('verified').title));
    for (const { title, link } of FOUND) {
      expect(spokenText(list)).toContain(title);
      expect(spokenText(list)).toContain(new URL(link).hostname);
    }
    expect(spokenText(list)).not.toContain('robin.example');
    expect(askedSince(before)).toEqual([url]);

    for (const { title, headline } of FOUND) {
      await pressStrip(page, new RegExp(title));
      await waitForCard(page, (text) => text.includes(headline));
      await leaveBadge(page);
      await waitForStrip(page, (text) => text.includes(headline));
    }
    await pressStrip(page, new RegExp(fateOf('verified').title));
    await waitForCard(page, (text) => text.includes(fateOf('verified').headline));
    await keepPictures(page, 'pdf-strip');
  });

  it('is gone through with the keyboard alone', async () => {
    const page = await world.open(serve(`https://${STRANGER}/keys.pdf`));
    await pressToolbar(page);
    const strip = await waitForStrip(page, (text) => text.includes('3 badges'));
    const [main] = byRole(strip, 'button', /3 badges/);
    expect(main?.properties.expanded).toBe(false);
    // the viewer takes the keyboard once when it is ready
    await page.waitForTimeout(700);
    // the keyboard comes from the page's start to what was added last
    await focusOn(page, /3 badges/);
    await page.keyboard.press('Enter');
    await waitForStrip(page, (text) => text.includes(fateOf('revoked').title));
    await page.keyboard.press('Tab');
    await waitForCard(page, (text) => text.includes(fateOf('verified').headline));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await focusedName(page)).toContain(fateOf('verified').title);
    await page.keyboard.press('ArrowDown');
    await waitForCard(page, (text) => text.includes(fateOf('confirmed').headline));
    await page.keyboard.press('Tab');
    const inCard = await focusedName(page);
    expect(inCard).not.toContain(fateOf('confirmed').title);
    expect(await openCard(page)).toBeDefined();
    // through the card to the next entry
    await focusOn(page, new RegExp(fateOf('revoked').title));
    await waitForCard(page, (text) => text.includes(fateOf('revoked').headline));
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.press('Escape');
    await waitForStrip(page, (_text, { children }) => !JSON.stringify(children).includes('Check'));
    await page.keyboard.press('Escape');
    await expect.poll(() => stripOf(page)).toBeUndefined();
  });

  it('that carries a credential itself has it in the list, by its name, and tells whose it is', async () => {
    const issuer = await makeIssuer({ did: 'did:key', seed: 'attached' });
    const credential = await issueOb3({ issuer, name: 'Knots' });
    const attachments = [{ name: 'knots.json', content: JSON.stringify(credential) }];
    const file = Buffer.from(writePdf({ pages: [{ lines: ['Robin', RECIPIENT_EMAIL] }], attachments }));
    const page = await world.open(serve(`https://${STRANGER}/attached.pdf`, file));
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('1 badge in this PDF'));
    await pressStrip(page, /1 badge/);
    await waitForStrip(page, (text) => text.includes('Knots'));
    await pressStrip(page, /Knots/);
    await waitForCard(page, (text) => text.includes('Signature valid') && text.includes('Knots'));
    await waitForCard(page, (text) => text.includes('Issued to an e-mail address in the résumé'));
  });

  it('shows nothing of ours to scripts of its page', async () => {
    const page = await world.open(serve(`https://${STRANGER}/unseen.pdf`));
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges'));
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot ?? null,
        attributes: host?.getAttributeNames(),
        text: document.documentElement.innerText,
        html: document.documentElement.outerHTML,
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.attributes).toEqual(['style']);
    expect(seen.text).not.toContain('badges');
    expect(seen.html.toLowerCase()).not.toContain('legible');
  });
});

describe('a PDF that cannot be read, or holds nothing', () => {
  it.each([
    ['no badge', 'This PDF holds no link to a badge and no credential.', resume([])],
    ['a damaged file', 'This PDF is damaged and could not be opened.', Buffer.from('%PDF-1.7 nothing more')],
  ])('says so of %s', async (what, sentence, body) => {
    const page = await world.open(serve(`https://${STRANGER}/${what.replaceAll(' ', '-')}.pdf`, body));
    await pressToolbar(page);
    const strip = await waitForStrip(page, (text) => text.includes(sentence));
    expect(byRole(strip, 'button').map(({ name }) => name)).toEqual(['Close']);
    await pressStrip(page, /Close/);
    await expect.poll(() => stripOf(page)).toBeUndefined();
    // and comes again when it is wanted
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes(sentence));
  });

  it.each([
    [
      'a link that has expired',
      { status: 403, body: 'Request has expired' },
      `${STRANGER} answered with an error (403).`,
    ],
    [
      'a log-in where the file was',
      { body: '<!doctype html><title>Log in</title>' },
      `${STRANGER} answered with a web page`,
    ],
    ['a host that is gone', 'unreachable' as const, `${STRANGER} did not answer`],
  ])('says how to go on after %s', async (what, second, sentence) => {
    const url = `https://${STRANGER}/${what.replaceAll(' ', '-')}.pdf?signature=once`;
    let asked = 0;
    world.hosts.reply(url, () =>
      asked++ === 0
        ? { type: 'application/pdf', headers: { 'cache-control': 'no-store' }, body: resume() }
        : second,
    );
    const page = await world.open(url);
    await pressToolbar(page);
    await waitForStrip(
      page,
      (text) => text.includes(sentence) && text.includes('drop it on the verifier page'),
    );
    // the tab, we as anybody, we as the reader; a browser tries once more by itself where a connection breaks
    expect(asked).toBe(3);
    // what was wrong may be over: the file can be asked for once more
    serve(url);
    await pressStrip(page, /Look for badges/);
    await waitForStrip(page, (text) => text.includes('3 badges'));
    await keepPictures(page, `pdf-strip-${what.replaceAll(' ', '-')}`);
  });
});

describe('a PDF that its host gives to the reader alone', () => {
  const cookie = { name: 'session', value: 'reader', domain: STRANGER, path: '/', secure: true };
  const forReader = (answer: FixedReply) => (asked: Asked) =>
    asked.headers.cookie?.includes('session=reader')
      ? { type: 'application/pdf', headers: { 'cache-control': 'no-store' }, body: resume() }
      : answer;

  it.each([
    ['refuses everybody else', { status: 403, body: 'No' }],
    ['shows everybody else a log-in', { body: '<!doctype html><title>Log in</title>' }],
    [
      'sends everybody else to a log-in',
      { status: 302, headers: { location: `https://${STRANGER}/log-in` }, body: '' },
    ],
  ])('and that %s is read with the session’s cookie', async (what, answer) => {
    const url = `https://${STRANGER}/${what.replaceAll(' ', '-')}/own.pdf`;
    world.hosts.reply(url, forReader(answer));
    world.hosts.reply(`https://${STRANGER}/log-in`, { body: '<!doctype html><title>Log in</title>' });
    // as most sites set it: not for requests that other sites cause
    await world.session.context.addCookies([{ ...cookie, sameSite: 'Lax' }]);
    const page = await world.open(url);
    const before = world.hosts.asked.length;
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    // as anybody first, then as the reader, and nothing else
    expect(askedSince(before)).toEqual([url, url]);
    const [anybody, reader] = world.hosts.asked.slice(before).filter((asked) => asked.url === url);
    expect(anybody?.headers.cookie).toBeUndefined();
    expect(reader?.headers.cookie).toBe('session=reader');
    for (const header of ['referer', 'origin']) expect(reader?.headers).not.toHaveProperty(header);
  });
});

describe('a PDF on a site of the reader’s own', () => {
  const SITE = 'files.hiring.example';
  const url = `https://${SITE}/robin.pdf`;

  it('is not asked for again before the reader wants it', async () => {
    await grantHosts(world.session, [SITE]);
    await store(world.session, 'local', { sites: [SITE] });
    serve(url);
    const before = world.hosts.asked.length;
    const page = await world.open(url);
    await waitForStrip(page, (text) => text.includes('Look for badges in this PDF'));
    await page.waitForTimeout(500);
    expect(askedSince(before).filter((each) => each === url)).toEqual([url]);
    await pressStrip(page, /Look for badges/);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    expect(askedSince(before).filter((each) => each === url)).toEqual([url, url]);
  });

  it('is read at once when the reader chose so for its host, and so are badges of hosts that were named', async () => {
    const { link, headline } = fateOf('verified');
    await store(world.session, 'local', { mode: 'ahead', aheadHosts: [SITE, new URL(link).hostname] });
    const page = await world.open(url);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    await pressStrip(page, /3 badges/);
    await waitForStrip(page, (text) => text.includes(headline));
    expect(spokenText((await stripOf(page)) as AxNode)).not.toContain(fateOf('confirmed').headline);
    await store(world.session, 'local', { mode: 'hover', aheadHosts: [] });
  });

  it('stands in the toolbar window too, and no longer when the tab shows something else', async () => {
    const page = await world.open(url);
    await waitForStrip(page, (text) => text.includes('Look for'));
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes('Badges on this page: 3'));
    await popup.send('Runtime.evaluate', { expression: 'window.close()' }).catch(() => undefined);
    world.hosts.reply(`https://${SITE}/`, { body: '<!doctype html><title>Files</title>' });
    await page.goto(`https://${SITE}/`);
    await page.waitForTimeout(500);
    const again = await openPopup(world.session, page);
    await waitForPopup(again, (text) => text.includes('Badges on this page: 0'));
  });
});

describe('a PDF within a page', () => {
  const ATS = 'jobs.hiring.example';

  /** A page of an applicant tracking system. */
  function candidate(name: string, body: string): string {
    const url = `https://${ATS}/candidates/${name}`;
    world.hosts.reply(url, {
      body: `<!doctype html><html lang="en"><title>Robin</title><h1>Robin</h1>${body}</html>`,
    });
    return url;
  }

  it.each([
    ['an iframe', `<iframe src="/files/7" width="600" height="400" title="R"></iframe>`],
    ['an embed', `<embed src="/files/7" type="application/pdf" width="600" height="400">`],
    ['an object', `<object data="/files/robin.pdf#page=1" width="600" height="400"></object>`],
  ])('in %s is read when the toolbar button is pressed', async (what, markup) => {
    serve(`https://${ATS}/files/7`);
    serve(`https://${ATS}/files/robin.pdf`);
    const page = await world.open(candidate(what.replace(' ', '-'), `<p>${RECIPIENT_EMAIL}</p>${markup}`));
    await page.waitForTimeout(300);
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    await pressStrip(page, /3 badges/);
    const { title, headline } = fateOf('verified');
    await waitForStrip(page, (text) => text.includes(title));
    await pressStrip(page, new RegExp(title));
    // who the candidate is stands beside the file
    await waitForCard(
      page,
      (text) => text.includes(headline) && text.includes('Issued to an e-mail address on this page'),
    );
  });

  it.each([
    [
      'an open shadow root',
      `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<iframe src="/files/7" title="R"></iframe>'</script>`,
    ],
    ['a page in a frame', `<iframe src="/viewer" width="600" height="400" title="V"></iframe>`],
    ['a frame of an allowed host', `<iframe src="https://store.hiring.example/7" title="R"></iframe>`],
    ['a frame that is led on to one', `<iframe src="/led-on" title="R"></iframe>`],
  ])('in %s is found', async (what, markup) => {
    await grantHosts(world.session, ['store.hiring.example']);
    serve(`https://${ATS}/files/7`);
    const stored = serve('https://store.hiring.example/7');
    world.hosts.reply(`https://${ATS}/led-on`, { status: 302, headers: { location: stored }, body: '' });
    world.hosts.reply(`https://${ATS}/viewer`, { body: '<iframe src="/files/7" title="R"></iframe>' });
    const page = await world.open(candidate(what.replaceAll(' ', '-'), markup));
    await page.waitForTimeout(500);
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
  });

  it('that its host hands on to a place that nobody sees says so', async () => {
    const url = `https://${ATS}/files/moved.pdf`;
    const stored = serve('https://store.elsewhere.example/8');
    world.hosts.reply(url, { status: 302, headers: { location: stored }, body: '' });
    const page = await world.open(candidate('moved', `<iframe src="${url}" title="R"></iframe>`));
    await page.waitForTimeout(300);
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes(`${ATS} hands this file on to another place`));
    await waitForStrip(page, (text) => text.includes('Save the file'));
  });

  it('of a host that was not allowed says that it may not be asked', async () => {
    const elsewhere = serve('https://store.elsewhere.example/robin.pdf');
    const page = await world.open(candidate('elsewhere', `<iframe src="${elsewhere}" title="R"></iframe>`));
    await page.waitForTimeout(300);
    const before = world.hosts.asked.length;
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('Legible may not ask store.elsewhere.example yet.'));
    expect(askedSince(before)).toEqual([]);
  });

  it('is counted with others that the page shows', async () => {
    const markup = ['one', 'two'].map((each, index) => {
      serve(`https://${ATS}/files/${each}.pdf`, resume(FOUND.slice(index)));
      return `<iframe src="/files/${each}.pdf" title="R"></iframe>`;
    });
    const page = await world.open(candidate('two', markup.join('')));
    await pressToolbar(page);
    // the second holds two of the three again
    await waitForStrip(page, (text) => text.includes('3 badges in the PDFs on this page'));
  });

  it('gets its strip by itself on a site of the reader’s own, also when it comes late', async () => {
    await grantHosts(world.session, [ATS]);
    await store(world.session, 'local', { sites: [ATS] });
    serve(`https://${ATS}/files/robin.pdf`);
    const page = await world.open(candidate('late', ''));
    await page.waitForTimeout(500);
    expect(await stripOf(page)).toBeUndefined();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/files/robin.pdf';
      document.body.append(frame);
    });
    await waitForStrip(page, (text) => text.includes('Look for badges in this PDF'));
    await pressStrip(page, /Look for/);
    await waitForStrip(page, (text) => text.includes('3 badges'));
    // the page goes on to the next candidate, and then to none
    serve(`https://${ATS}/files/next.pdf`, resume(FOUND.slice(1)));
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', '/files/next.pdf'));
    await waitForStrip(page, (text) => text.includes('Look for badges in this PDF'));
    await pressStrip(page, /Look for/);
    await waitForStrip(page, (text) => text.includes('2 badges'));
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expect.poll(() => stripOf(page)).toBeUndefined();
  });

  it('that the page has made itself (blob:) is handed over', async () => {
    serve(`https://${ATS}/api/resume`);
    const page = await world.open(candidate('blob', ''));
    await page.evaluate(async () => {
      const blob = await (await fetch('/api/resume')).blob();
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(blob);
      frame.width = '600';
      frame.height = '400';
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    });
    const before = world.hosts.asked.length;
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    expect(askedSince(before)).toEqual([]);
    await pressStrip(page, /3 badges/);
    const { title, headline } = fateOf('verified');
    await waitForStrip(page, (text) => text.includes(title));
    await pressStrip(page, new RegExp(title));
    await waitForCard(page, (text) => text.includes(headline));
    await keepPictures(page, 'pdf-strip-blob');
  });

  it('that the page has taken back meanwhile says how to go on', async () => {
    serve(`https://${ATS}/api/resume`);
    const page = await world.open(candidate('revoked-blob', ''));
    await page.evaluate(async () => {
      const url = URL.createObjectURL(await (await fetch('/api/resume')).blob());
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      URL.revokeObjectURL(url);
    });
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('Save the file and drop it on the verifier page.'));
  });
});

describe('a PDF that a page has made itself and opens in a tab of its own', () => {
  const SITE = 'letters.hiring.example';

  async function openBlob(): Promise<Page> {
    serve(`https://${SITE}/api/resume`);
    world.hosts.reply(`https://${SITE}/opens`, { body: '<!doctype html><a target="_blank">Résumé</a>' });
    const page = await world.open(`https://${SITE}/opens`);
    await page.evaluate(async () => {
      const link = document.querySelector('a');
      const blob = await (await fetch('/api/resume')).blob();
      if (link) link.href = URL.createObjectURL(blob);
    });
    const opening = world.session.context.waitForEvent('page');
    await page.click('a');
    return opening;
  }

  it('is closed to us until its host is allowed, and the toolbar window says so', async () => {
    const popup = await openPopup(world.session, await openBlob());
    await waitForPopup(popup, (text) => text.includes('The browser lets no extension read this page.'));
  });

  it('is read once its host is allowed', async () => {
    await grantHosts(world.session, [SITE]);
    const page = await openBlob();
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges in this PDF'));
    await pressStrip(page, /3 badges/);
    const { title, headline } = fateOf('verified');
    await waitForStrip(page, (text) => text.includes(title));
    await pressStrip(page, new RegExp(title));
    await waitForCard(page, (text) => text.includes(headline));
  });
});

describe('what a hijacked page may make of it', () => {
  /** Sends as a content script in the hands of its page would. */
  async function sendAs(page: Page, message: object): Promise<unknown> {
    const worker = await world.session.worker();
    return worker.evaluate(
      async ([url, sent]) => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [sent],
          func: (of: object) =>
            (globalThis as unknown as { chrome: Browser }).chrome.runtime.sendMessage(of).catch(String),
        });
        return answer?.result;
      },
      [page.url(), message] as const,
    );
  }

  interface Browser {
    tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
    scripting: { executeScript(how: object): Promise<{ result: unknown }[]> };
    runtime: { sendMessage(message: object): Promise<unknown> };
  }

  it('no file is asked for that the tab does not show, allowed host or not', async () => {
    const SITE = 'files.hiring.example';
    await grantHosts(world.session, [SITE]);
    serve(`https://${SITE}/other.pdf`);
    const page = await world.open(serve(`https://${SITE}/robin.pdf`));
    await page.waitForTimeout(300);
    const before = world.hosts.asked.length;
    for (const url of [`https://${SITE}/other.pdf`, fateOf('verified').link, 'https://127.0.0.1/x.pdf'])
      expect(await sendAs(page, { name: 'page-pdf', url })).toBeFalsy();
    expect(askedSince(before)).toEqual([]);
    const own = await sendAs(page, { name: 'page-pdf', url: `https://${SITE}/robin.pdf` });
    expect(own).toMatchObject({ badges: FOUND.map(({ link }) => ({ url: link })) });
  });

  it('bytes that are no PDF, or none at all, yield no badge', async () => {
    const page = await world.open(serve('https://files.hiring.example/robin.pdf'));
    await page.waitForTimeout(300);
    for (const base64 of ['', '!!!', btoa('<html>'), btoa('%PDF-1.7 nothing more')]) {
      const answer = await sendAs(page, { name: 'page-pdf-bytes', base64 });
      expect(answer).toMatchObject({ badges: [], trouble: expect.stringMatching(/\w/) });
    }
    expect(await sendAs(page, { name: 'ui-strip', tabId: 1 })).toBeFalsy();
  });
});

describe('on a narrow screen', () => {
  it.each([
    ['de', '3 Badges in diesem PDF', 'Prüfen'],
    ['fr', '3 badges dans ce PDF', 'Vérifier'],
    ['es', '3 insignias en este PDF', 'Comprobar'],
    ['nl', '3 badges in deze pdf', 'Controleren'],
  ])('the strip speaks the language of the reader (%s)', async (language, count, check) => {
    await store(world.session, 'local', { language });
    const page = await world.open(serve(`https://${STRANGER}/${language}.pdf`));
    await page.setViewportSize({ width: 320, height: 640 });
    await openPopup(world.session, page);
    await waitForStrip(page, (text) => text.includes(count));
    await pressStrip(page, /3/);
    await waitForStrip(page, (text) => text.includes(check));
    await keepPictures(page, `pdf-strip-${language}`);
    await store(world.session, 'local', { language: 'en' });
  });

  it('the strip stays within 320 pixels', async () => {
    const page = await world.open(serve(`https://${STRANGER}/narrow.pdf`));
    await page.setViewportSize({ width: 320, height: 640 });
    await pressToolbar(page);
    await waitForStrip(page, (text) => text.includes('3 badges'));
    await pressStrip(page, /3 badges/);
    const strip = await waitForStrip(page, (text) => text.includes(fateOf('verified').title));
    const { x, width } = await boxOf(page, strip);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    await keepPictures(page, 'pdf-strip-narrow');
  });
});
