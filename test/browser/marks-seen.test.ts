import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boxOf } from './support/ax';
import { waitForCard } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { startWorld, type World } from './support/world';

/** Marks lie over the page: they must not be where their badge is not to be seen, nor where something else is pressed. */
const URL = 'https://www.linkedin.com/posts/layers';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => page?.close());
afterAll(() => world?.close());

const href = (n: number) => `https://www.credly.com/badges/11111111-2222-4333-8444-00000000000${n}`;
const badge = (n: number, inner = `Badge ${n}`) => `<a id="badge${n}" href="${href(n)}">${inner}</a>`;
const space = (height: number) => `<div style="height:${height}px"></div>`;

async function opened(body: string): Promise<void> {
  world.hosts.reply(URL, { body: `<!doctype html><html lang="en"><title>Layers</title><body>${body}` });
  page = await world.open(URL);
}

/** Names of the badges that have marks, once they are these. */
async function marked(...badges: number[]): Promise<void> {
  const names = async () => (await marksOf(page)).map(({ name }) => Number(/\d/.exec(name)?.[0])).toSorted();
  await expect.poll(names, { timeout: 10_000 }).toEqual(badges);
}

/** Runs a line of script in the page. */
const run = (script: string) => page.evaluate(script);

describe('the mark of a badge', () => {
  it('that is scrolled out of a pane is not there, and adds nothing to scroll to', async () => {
    await opened(
      `<div id="pane" style="height:200px;overflow:auto">${badge(1)}${space(2000)}<p>${badge(2)}</p></div>`,
    );
    await marked(1);
    const height = await run('document.documentElement.scrollHeight');
    expect(height).toBe(await run('innerHeight'));
    await run('pane.scrollTo(0, 9999)');
    await marked(2);
    await run('pane.scrollTo(0, 0)');
    await marked(1);
  });

  it('that is fixed to the window is there, whatever pane it was written in', async () => {
    await opened(
      `<div style="height:100px;overflow:hidden;position:relative">${space(300)}<p style="position:fixed;top:300px;left:50px">${badge(1)}</p><p>${badge(2)}</p></div>`,
    );
    await marked(1);
  });

  it('under a sticky header is not there', async () => {
    await opened(
      `<header style="position:sticky;top:0;height:80px;background:#fff"><b>Candidates</b></header>${space(300)}<p>${badge(1)}</p>${space(3000)}`,
    );
    await marked(1);
    await run('scrollTo(0, badge1.getBoundingClientRect().top - 30)');
    await marked();
    await run('scrollTo(0, 0)');
    await marked(1);
  });

  it('under a window of the page’s own making is not there until that closes', async () => {
    await opened(
      `<p>${badge(1)}</p><div id="shade" hidden style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><div style="margin:40px;background:#fff">${badge(2)}</div></div>`,
    );
    await marked(1);
    await run('shade.hidden = false');
    await marked(2);
    await run('shade.hidden = true');
    await marked(1);
  });

  it('under a link that is stretched over its whole card is there: it can be seen', async () => {
    await opened(
      `<style>.all::after{content:"";position:absolute;inset:0}</style><article style="position:relative;background:#eee;width:400px"><h3><a class="all" href="/jobs">Robin</a></h3><p>${badge(1)}</p></article>`,
    );
    await marked(1);
  });

  it('with a sticker on its corner is there', async () => {
    await opened(
      `<div style="position:relative;width:120px;margin:40px">${badge(1, '<img alt="Badge 1" width=120 height=120 style="display:block" src="data:,">')}<b style="position:absolute;top:0;right:0;background:#c00">New</b></div>`,
    );
    await marked(1);
    await page.waitForTimeout(500);
    await marked(1);
  });

  it('in a row that is pressed as a whole stands beside it all the same', async () => {
    await opened(
      `<div onclick="0" style="cursor:pointer;margin:40px;width:400px"><p>${badge(1)} and <b>more</b></p></div>`,
    );
    const [mark] = await waitForMarks(page, 1);
    const link = await page.locator('#badge1').boundingBox();
    if (!mark || !link) throw new Error('nothing is drawn');
    expect((await boxOf(page, mark)).x).toBeCloseTo(link.x + link.width + 4, 0);
  });

  it('follows it when the page inside a pane grows', async () => {
    await opened(`<div id="pane" style="height:500px;overflow:auto"><p>${badge(1)}</p></div>`);
    await marked(1);
    await run(`pane.insertAdjacentHTML('afterbegin', '${space(120)}')`);
    const apart = async () => {
      const [mark] = await marksOf(page);
      const link = await page.locator('#badge1').boundingBox();
      return mark && link ? Math.abs((await boxOf(page, mark)).y - link.y) : Number.NaN;
    };
    await expect.poll(apart, { timeout: 5000 }).toBeLessThan(3);
  });

  it('cannot be pressed instead of a control beside it', async () => {
    await opened(
      `<p style="margin:60px">${badge(1)}<button id="remove" style="margin:0;height:24px" onclick="document.title = 'removed'">Remove</button></p>`,
    );
    await marked(1);
    const button = await page.locator('#remove').boundingBox();
    if (!button) throw new Error('no button');
    await page.mouse.click(button.x + 9, button.y + button.height / 2);
    expect(await page.title()).toBe('removed');
    // the mark has found another place
    const [mark] = await waitForMarks(page, 1);
    if (!mark) throw new Error('no mark');
    const { x, y, width, height } = await boxOf(page, mark);
    await page.mouse.click(x + width / 2, y + height / 2);
    await waitForCard(page, (_text, card) => card.name.includes('Badge 1'));
  });

  it('lies in the corner of its own picture where pictures leave no room', async () => {
    const picture = (n: number) =>
      badge(n, `<img alt="Badge ${n}" width=90 height=90 style="display:block" src="data:,">`);
    await opened(
      `<style>main{display:grid;grid-template-columns:repeat(3,90px)}</style><main>${[1, 2, 3, 4, 5, 6].map(picture).join('')}</main><script>addEventListener('click', (event) => { event.preventDefault(); document.title = event.target.closest('a').id; })</script>`,
    );
    await marked(1, 2, 3, 4, 5, 6);
    for (const mark of await marksOf(page)) {
      const n = Number(/\d/.exec(mark.name)?.[0]);
      const { x, y, width, height } = await boxOf(page, mark);
      const over = await page.locator('main a').evaluateAll(
        (links, at) =>
          links
            .filter((link) => {
              const box = link.getBoundingClientRect();
              return (
                box.left < at.x + at.width &&
                box.right > at.x &&
                box.top < at.y + at.height &&
                box.bottom > at.y
              );
            })
            .map(({ id }) => id),
        { x, y, width, height },
      );
      expect(over.filter((id) => id !== `badge${n}`)).toEqual([]);
    }
    for (const n of [2, 5]) {
      const box = await page.locator(`#badge${n}`).boundingBox();
      await page.mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
      expect(await page.title()).toBe(`badge${n}`);
    }
  });

  it('is under a card that is opened over it', async () => {
    await opened(`<p>${badge(1)}</p>${[2, 3, 4].map((n) => `<p>${badge(n)}</p>`).join('')}`);
    await marked(1, 2, 3, 4);
    const session = await page.context().newCDPSession(page);
    const covered = (await marksOf(page)).filter(({ name }) => !name.includes('1'));
    const boxes = await Promise.all(covered.map((mark) => boxOf(page, mark)));
    /** Names of the elements that are on top where marks are. */
    const onTop = () =>
      Promise.all(
        boxes.map(async ({ x, y, width, height }) => {
          const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
          const { backendNodeId } = await session.send('DOM.getNodeForLocation', at);
          return (await session.send('DOM.describeNode', { backendNodeId })).node.localName;
        }),
      );
    await session.send('DOM.enable');
    const drawing = /^(?:svg|path|button|::before)$/;
    for (const name of await onTop()) expect(name).toMatch(drawing);
    await page.locator('#badge1').hover();
    const card = await waitForCard(page, () => true);
    const { x, y, width, height } = await boxOf(page, card);
    const under = boxes.map(
      (box) => box.x > x && box.x + box.width < x + width && box.y > y && box.y + box.height < y + height,
    );
    expect(under).toContain(true);
    for (const [at, name] of (await onTop()).entries()) if (under[at]) expect(name).not.toMatch(drawing);
  });
});
