import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { hoverBadge, leaveBadge } from './support/card';
import { waitForMarks } from './support/marks';
import { askedOfBadgeHosts, PROFILE_URL, startWorld, type World } from './support/world';

let world: World;
let page: Page;

beforeAll(async () => {
  world = await startWorld();
  // the reader has been to these hosts before, and has their cookies
  for (const domain of [HARBOUR, 'api.credly.com', '.credly.com']) {
    const cookie = { name: 'session', value: 'reader', domain, path: '/', secure: true };
    await world.session.context.addCookies([{ ...cookie, sameSite: 'None' }]);
  }
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

describe('looking at a candidate', () => {
  it('tells no badge host anything', async () => {
    await page.mouse.move(5, 5);
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(1500);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
  });

  it('tells no badge host anything when the mouse only passes over', async () => {
    const link = page.locator('a', { hasText: 'See credential' }).first();
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    if (!box) throw new Error('no link');
    const over = { x: box.x + 5, y: box.y + 5 };
    const isThere = await page.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.textContent?.includes('See credential'),
      over,
    );
    expect(isThere).toBe(true);
    await page.mouse.move(1, 1);
    await page.mouse.move(over.x, over.y);
    await page.mouse.move(1, 1);
    await page.waitForTimeout(1000);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
  });

  it('tells no badge host anything when a script of the page pretends to hover', async () => {
    await page.evaluate(() => {
      for (const link of document.querySelectorAll('a')) {
        for (const type of ['pointerover', 'pointerenter', 'mouseover', 'focusin']) {
          link.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true }));
        }
      }
    });
    await page.waitForTimeout(1000);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
  });

  it('tells no badge host anything when a script of the page moves the keyboard onto badges', async () => {
    // the browser takes the keyboard for the reader's way of going about, and shows where it is
    await page.keyboard.press('Shift');
    const seen = await page.evaluate(async () => {
      const links = [...document.querySelectorAll('a')];
      const visible = [];
      for (const link of links) {
        link.focus();
        visible.push(link.matches(':focus-visible'));
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return visible;
    });
    expect(seen).toContain(true);
    await page.waitForTimeout(1000);
    expect(askedOfBadgeHosts(world.hosts)).toEqual([]);
  });
});

describe('hovering over a badge', () => {
  it('asks the hosts of that badge alone, without cookies, referrer, origin or a name of ours', async () => {
    for (const name of ['verified', 'confirmed'] as const) {
      const { link, headline } = fateOf(name);
      await hoverBadge(page, link, headline);
      await leaveBadge(page);
    }
    const asked = askedOfBadgeHosts(world.hosts);
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set([HARBOUR, 'api.credly.com']));
    for (const { method, headers, url } of asked) {
      expect(method).toBe('GET');
      expect(url).not.toContain('robin');
      for (const header of ['cookie', 'referer', 'origin', 'authorization'])
        expect(headers).not.toHaveProperty(header);
      expect(JSON.stringify(headers).toLowerCase()).not.toContain('legible');
      expect(JSON.stringify(headers)).not.toContain(world.session.extensionId);
    }
  });

  it('asks Credly for JSON and nothing else', () => {
    for (const { headers } of world.hosts.askedOf('api.credly.com').slice(0, 1)) {
      expect(headers.accept).toBe('application/json');
    }
  });

  it('asks about a badge that is only a web page no more than whether its host has it', async () => {
    const before = world.hosts.asked.length;
    const { link, headline } = fateOf('page-only');
    await hoverBadge(page, link, headline);
    // the browser asks its maker on its own account
    const asked = world.hosts.asked
      .slice(before)
      .filter(({ host }) => !/(?:^|\.)(?:google|googleapis|gvt1)\.com$/.test(host));
    const code = link.split('/').at(-1);
    expect(asked.map(({ url }) => url)).toEqual([`https://www.coursera.org/api/certificate.v1/pdf/${code}`]);
    for (const { headers } of asked)
      for (const header of ['cookie', 'referer', 'origin', 'authorization'])
        expect(headers).not.toHaveProperty(header);
  });
});
