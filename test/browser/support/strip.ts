import type { Page } from 'playwright-core';
import { type AxNode, axTree, byRole, click, spokenText } from './ax';

/** Milliseconds in which the strip must say what it is to say. */
const PATIENCE_MS = 20_000;

/** The strip as a screen reader finds it. */
export async function stripOf(page: Page): Promise<AxNode | undefined> {
  return byRole(await axTree(page), 'region', /PDF/i)[0];
}

/** Waits for a strip that `holds` is content with. */
export async function waitForStrip(
  page: Page,
  holds: (text: string, strip: AxNode) => boolean,
): Promise<AxNode> {
  const end = Date.now() + PATIENCE_MS;
  let last = 'no strip';
  while (Date.now() < end) {
    const strip = await stripOf(page);
    last = strip ? spokenText(strip) : 'no strip';
    if (strip && holds(last, strip)) return strip;
    await page.waitForTimeout(50);
  }
  throw new Error(`the strip says: ${last}`);
}

/** Presses a button of the strip, or an entry of its list. */
export async function pressStrip(page: Page, name: RegExp): Promise<void> {
  const strip = await stripOf(page);
  const [button] = strip ? byRole(strip, 'button', name) : [];
  if (!button) throw new Error(`the strip has no button ${name}`);
  await click(page, button);
}

/** Puts the keyboard on a button of the strip, as Tab would. */
export async function focusOn(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`Tab does not come to ${name}`);
}

/** What the keyboard is on, by its name. */
export async function focusedName(page: Page): Promise<string> {
  const strip = await axTree(page);
  const focused = [...byRole(strip, 'button'), ...byRole(strip, 'dialog'), ...byRole(strip, 'link')].concat(
    byRole(strip, 'DisclosureTriangle'),
  );
  return focused.find(({ properties }) => properties.focused === true)?.name ?? '';
}
