import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { PROFILES } from '../demo/profile';
import { spokenText } from './support/ax';
import { badgeLinks, hoverBadge, leaveBadge, openCard, waitForCard } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { plainBrowser } from './support/web-site';
import { askedOfBadgeHosts, startWorld, type World } from './support/world';

let world: World;
let page: Page;
/** a browser without us */
let plain: BrowserContext;

beforeAll(async () => {
  world = await startWorld();
  plain = await plainBrowser(world.hosts.port);
});
afterEach(() => page?.close());
afterAll(async () => {
  await plain?.browser()?.close();
  await world?.close();
});

const GOOD = fateOf('verified');
/** As LinkedIn wraps the links that its members write. */
const wrapped = (link: string, by = 'safety/go/') =>
  `https://www.linkedin.com/${by}?url=${encodeURIComponent(link).replaceAll('.', '%2E')}&urlhash=x1Y2&isSdui=true`;

/** What a page looks like to its own scripts and readers: where everything lies, and how large it is. */
const layoutOf = async (of: Page) => {
  // one browser shows scroll bars, another does not
  await of.addStyleTag({ content: 'html{scrollbar-width:none}' });
  return of.evaluate(() => ({
    boxes: [...document.querySelectorAll('body *')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [each.localName, x, y, width, height].join(' ');
    }),
    height: document.documentElement.scrollHeight,
    width: document.documentElement.scrollWidth,
  }));
};

describe.each(PROFILES)('a LinkedIn profile ($generation)', ({ url }) => {
  it('whose certificates arrive late and in parts has its marks', async () => {
    // what the page holds comes with the first scroll, a piece at a time
    const drawn = await plain.newPage();
    await drawn.goto(url);
    await badgeLinks(drawn, GOOD.link);
    const body = await drawn.evaluate(() => {
      for (const script of document.querySelectorAll('script')) script.remove();
      return document.body.innerHTML;
    });
    await drawn.close();
    const lazy = '<!doctype html><title>Robin</title><div id="late" style="min-height:3000px"></div>';
    const address = `${url.replace(/\/$/, '')}-late`;
    world.hosts.reply(address, { body: lazy });
    page = await world.open(address);
    await page.waitForTimeout(800);
    expect(await marksOf(page)).toEqual([]);
    await page.evaluate((text) => {
      addEventListener(
        'scroll',
        () => {
          const template = document.createElement('template');
          template.innerHTML = text;
          const pieces = [...template.content.childNodes];
          const next = () => {
            const piece = pieces.shift();
            if (!piece) return;
            document.querySelector('#late')?.append(piece);
            setTimeout(next, 40);
          };
          next();
        },
        { once: true },
      );
    }, body);
    await page.mouse.wheel(0, 300);
    await waitForMarks(page, FATES.length);
    await hoverBadge(page, GOOD.link, GOOD.headline);
  });

  it('left and entered again without a new page: marks go and come', async () => {
    page = await world.open(url);
    await waitForMarks(page, FATES.length);
    await page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      Object.assign(globalThis, { kept: main.innerHTML });
      history.pushState({}, '', '/jobs/');
      main.innerHTML = '<h1>Jobs</h1><a href="/jobs/1">One</a>';
    });
    await waitForMarks(page, 0);
    expect(await openCard(page)).toBeUndefined();
    await page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      history.back();
      main.innerHTML = Reflect.get(globalThis, 'kept');
    });
    await waitForMarks(page, FATES.length);
    await hoverBadge(page, GOOD.link, GOOD.headline);
  });

  it('lies as it lay without marks, and its links work as ever', async () => {
    page = await world.open(url);
    await waitForMarks(page, FATES.length);
    const bare = await plain.newPage();
    await bare.goto(url);
    await badgeLinks(bare, GOOD.link);
    expect(await layoutOf(page)).toEqual(await layoutOf(bare));
    await bare.close();
    const [target] = await Promise.all([
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener('click', (event) => {
              event.preventDefault();
              resolve(((event.target as Element).closest('a') as HTMLAnchorElement).href);
            });
          }),
      ),
      page
        .locator('a', { hasText: /show|see|credential/i })
        .first()
        .click(),
    ]);
    expect(target).toMatch(/^https:/);
  });
});

describe('elsewhere on LinkedIn', () => {
  const open = async (path: string, body: string) => {
    const address = `https://www.linkedin.com${path}`;
    world.hosts.reply(address, { body: `<!doctype html><title>LinkedIn</title>${body}` });
    page = await world.open(address);
  };
  const answers = async () => {
    await waitForMarks(page, 1);
    await page.locator('a').first().hover();
    const card = await waitForCard(page, (text) => text.includes(GOOD.headline));
    expect(spokenText(card)).toContain(GOOD.title);
    await leaveBadge(page);
  };

  it.each([
    [
      'the page of all certificates',
      '/in/robin-example/details/certifications/',
      `<main><div componentkey="entity-collection-item-1"><p>Workshop</p><a href="${wrapped(GOOD.link)}">Show credential</a></div></main>`,
    ],
    [
      'a post',
      '/posts/robin-example_proud-activity-1',
      `<main><div role="listitem" componentkey="expandedX"><span data-testid="expandable-text-box">Proud! <a href="${wrapped(GOOD.link, 'redir/redirect')}">link</a></span></div></main>`,
    ],
    [
      'a post seen without an account',
      '/posts/robin-example_proud-activity-2',
      `<article><a data-tracking-control-name="public_post-text" href="${wrapped(GOOD.link, 'redir/redirect')}&trk=public_post-text">link</a></article>`,
    ],
    [
      'Recruiter',
      '/talent/profile/AEMAAA1',
      `<main><h1>Robin Example</h1><ul><li><a href="${GOOD.link}?trk=x">Show credential</a></li></ul></main>`,
    ],
    [
      'the older Recruiter',
      '/recruiter/profile/1,2,3',
      `<main><h1>Robin Example</h1><a href="${wrapped(wrapped(GOOD.link, 'redir/redirect'))}">Show</a></main>`,
    ],
  ])('%s', async (_where, path, body) => {
    await open(path, body);
    await answers();
  });

  it('a message in the overlay, which is a shadow root that opens later', async () => {
    await open('/messaging/', '<main><h1>Messages</h1></main><div id="interop-outlet"></div>');
    await page.waitForTimeout(500);
    await page.evaluate(
      (href) => {
        const root = document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
        const message = document.createElement('div');
        const link = document.createElement('a');
        Object.assign(link, { href, textContent: 'my badge' });
        message.append(link);
        root?.append(message);
      },
      wrapped(GOOD.link, 'safety/go'),
    );
    // nothing tells that it opened, until the reader comes near
    await page.locator('a').first().hover();
    await waitForMarks(page, 1);
    await page.mouse.move(1, 1);
    await answers();
  });

  it('links to home pages, profiles and companies of badge hosts are no badges', async () => {
    const before = askedOfBadgeHosts(world.hosts).length;
    await open(
      '/in/somebody/',
      `<main>${['https://www.credly.com/', 'https://www.credly.com/users/robin', 'https://www.credly.com/organizations/acme', 'https://verifierplus.org/', 'https://openbadgepassport.com/', 'https://www.credential.net/', 'https://badgr.com/'].map((each) => `<a href="${wrapped(each)}">x</a>`).join('')}</main>`,
    );
    await page.waitForTimeout(1200);
    expect(await marksOf(page)).toEqual([]);
    expect(askedOfBadgeHosts(world.hosts)).toHaveLength(before);
  });
});
