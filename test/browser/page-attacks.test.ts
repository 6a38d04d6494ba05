import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FATES, fateOf } from '../demo/fates';
import { spokenText } from './support/ax';
import { hoverBadge, openCard } from './support/card';
import { waitForMarks } from './support/marks';
import { openPopup, waitForPopup } from './support/popup';
import { PROFILE_URL, startWorld, type World } from './support/world';

/** What a page could try against a reader whose card is open in it. */
let world: World;
let page: Page;
const { link, headline } = fateOf('verified');

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

beforeEach(async () => {
  await page?.close();
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});

describe('a page with a card over it', () => {
  it('cannot read it, by finding words, by selecting all or by asking what lies there', async () => {
    await hoverBadge(page, link, headline);
    const read = await page.evaluate((words) => {
      const { find } = globalThis as unknown as {
        find(text: string, exactly: boolean, back: boolean, around: boolean): boolean;
      };
      const found = (text: string) => {
        getSelection()?.removeAllRanges();
        return find(text, false, false, true);
      };
      const finds = [found('Robin'), found(words), found(words.split(' ')[0] ?? '')];
      document.execCommand('selectAll');
      const selected = String(getSelection());
      const places = Array.from({ length: 40 }, (_, at) => [
        (at % 8) * 130 + 20,
        Math.floor(at / 8) * 150 + 20,
      ]);
      const lying = places.flatMap(([x = 0, y = 0]) => document.elementsFromPoint(x, y));
      const texts = lying.map((each) => `${(each as HTMLElement).innerText} ${each.shadowRoot?.textContent}`);
      const whole = [document.documentElement.innerText, document.documentElement.textContent, selected];
      const roots = [...document.querySelectorAll('*')].filter((each) => each.shadowRoot !== null).length;
      return {
        finds,
        selectsItsOwn: selected.includes('Robin'),
        reads: [...texts, ...whole].filter((text) => text?.includes(words)).length,
        roots,
      };
    }, headline);
    // what the page says itself is found, so that this looks for something that could be found
    expect(read).toEqual({ finds: [true, false, false], selectsItsOwn: true, reads: 0, roots: 0 });
  });

  it('presses none of its buttons', async () => {
    await hoverBadge(page, link, headline);
    await page.waitForTimeout(1500);
    const before = world.hosts.asked.length;
    await page.evaluate(() => {
      const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
      const press = (element: Element) => {
        for (const type of types) {
          element.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
        }
        for (const key of ['Enter', ' ']) {
          element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
      };
      for (const each of document.querySelectorAll('html > :not(head, body)')) {
        press(each);
        for (const button of each.shadowRoot?.querySelectorAll('button, a, summary') ?? []) press(button);
      }
    });
    await page.waitForTimeout(1500);
    expect(world.hosts.asked.length).toBe(before);
    const still = await openCard(page);
    expect(still && spokenText(still)).toContain(headline);
  });

  it('finds no way to send the extension a message', async () => {
    const ways = await page.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<string, { runtime?: object } | undefined>;
      return [typeof chrome?.runtime, typeof browser];
    });
    expect(ways).toEqual(['undefined', 'undefined']);
  });

  it('that imitates a mark and a card and lies over ours changes nothing in the toolbar window, which says so', async () => {
    const revoked = fateOf('revoked');
    await hoverBadge(page, revoked.link, revoked.headline);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff';
      cover.innerHTML =
        '<button aria-label="Digital badge: Forged Diploma">✓</button><div role="dialog">Signature valid: Forged Diploma</div>';
      document.documentElement.append(cover);
    });
    const popup = await openPopup(world.session, page);
    const text = spokenText(await waitForPopup(popup, (said) => said.includes(revoked.headline)));
    expect(text).not.toContain('Forged Diploma');
    expect(text).toContain('A web page can imitate anything drawn in it');
  });
});
