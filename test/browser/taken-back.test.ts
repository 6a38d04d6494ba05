import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/ui';
import { optionsWords } from '../../src/ui/options/words';
import { FATES, fateOf, HARBOUR } from '../demo/fates';
import { hoverBadge, leaveBadge } from './support/card';
import { marksOf, waitForMarks } from './support/marks';
import { willGrant, willRefuse } from './support/permissions';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { stored } from './support/stored';
import { PROFILE_URL, startWorld, type World } from './support/world';

const SITE = 'jobs.hiring.example';
const CANDIDATE = `https://${SITE}/candidates/1`;
const words = optionsWords('en');
const { link, headline, title } = fateOf('verified');

let world: World;
let page: Page;
let settings: Page;

beforeAll(async () => {
  world = await startWorld([]);
  world.hosts.reply(CANDIDATE, {
    body: `<!doctype html><html lang="en"><title>Robin</title><h1>Robin Example</h1><a href="${link}">${title}</a></html>`,
  });
  page = await world.open(PROFILE_URL);
  await waitForMarks(page, FATES.length);
});
afterAll(() => world?.close());

async function openSettings(): Promise<Page> {
  return world.open(world.session.extensionUrl('src/extension/pages/options/index.html'));
}

async function addSite(): Promise<void> {
  await settings.bringToFront();
  await settings.getByLabel(words.siteField).fill(SITE);
  await settings.getByRole('button', { name: words.siteAdd }).click();
}

const takeBack = (host: string) => words.takeBack.replace('{host}', host);
const granted = async () => {
  const worker = await world.session.worker();
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as Permissions;
    return (await chrome.permissions.getAll()).origins;
  });
};

describe('a reader who says no when the browser asks', () => {
  it('is told in the toolbar window that the host is not asked, and it is not', async () => {
    await hoverBadge(page, link, 'Could not be checked');
    await leaveBadge(page);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    await pressIn(popup, new RegExp(`: ${title}$`));
    await waitForPopup(popup, (text) => text.includes('Could not be checked'));
    await willRefuse(popup);
    await pressIn(popup, /Allow/);
    await waitForPopup(popup, (text) => text.includes(wordsFor('en').notAllowed));
    expect(world.hosts.askedOf(HARBOUR)).toEqual([]);
  });

  it('is told in the settings that the site is not looked at, and it is not', async () => {
    settings = await openSettings();
    await willRefuse(settings);
    await addSite();
    await settings.getByText(words.siteRefused.replace('{host}', SITE)).waitFor();
    expect(await settings.getByRole('button', { name: words.remove.replace('{name}', SITE) }).count()).toBe(
      0,
    );
    const candidate = await world.open(CANDIDATE);
    await candidate.waitForTimeout(700);
    expect(await marksOf(candidate)).toEqual([]);
    await candidate.close();
  });
});

describe('a host that was allowed', () => {
  it('is taken back in the settings, and its site ends with it', async () => {
    await settings.close();
    settings = await openSettings();
    await willGrant(world.session, [SITE]);
    await addSite();
    await settings.getByRole('button', { name: words.remove.replace('{name}', SITE) }).waitFor();
    const candidate = await world.open(CANDIDATE);
    await waitForMarks(candidate, 1);
    await settings.bringToFront();
    await settings.getByRole('button', { name: takeBack(SITE) }).click();
    await settings.getByText(words.noHosts).waitFor();
    await settings
      .getByRole('button', { name: words.remove.replace('{name}', SITE) })
      .waitFor({ state: 'detached' });
    expect(await granted()).not.toContain(`https://${SITE}/*`);
    await candidate.reload();
    await candidate.waitForTimeout(700);
    expect(await marksOf(candidate)).toEqual([]);
    await candidate.close();
  });

  it('is not asked any more once it was taken back', async () => {
    await settings.close();
    await willGrant(world.session, [HARBOUR]);
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(title));
    await pressIn(popup, new RegExp(`: ${title}$`));
    await waitForPopup(popup, (text) => text.includes('Could not be checked'));
    await pressIn(popup, /Allow/);
    await waitForPopup(popup, (text) => text.includes(headline));
    settings = await openSettings();
    await settings.getByRole('button', { name: takeBack(HARBOUR) }).click();
    await settings.getByText(words.noHosts).waitFor();
    const before = world.hosts.askedOf(HARBOUR).length;
    expect(before).toBeGreaterThan(0);
    await settings.close();
    const again = await openPopup(world.session, page);
    await waitForPopup(again, (text) => text.includes(title));
    await pressIn(again, new RegExp(`: ${title}$`));
    await waitForPopup(again, (text) => text.includes('Check again'));
    await pressIn(again, /^Check again$/);
    await waitForPopup(again, (text) => text.includes('Could not be checked'));
    expect(world.hosts.askedOf(HARBOUR)).toHaveLength(before);
  });
});

describe('"Clear everything"', () => {
  it('leaves no setting, no badge and no allowed host', async () => {
    settings = await openSettings();
    await willGrant(world.session, [SITE]);
    await addSite();
    await settings.getByRole('button', { name: words.remove.replace('{name}', SITE) }).waitFor();
    expect(Object.keys(await stored(world.session, 'session')).length).toBeGreaterThan(0);
    await settings.getByRole('button', { name: words.clear }).click();
    await settings.getByText(words.cleared).waitFor();
    await settings.getByText(words.noHosts).waitFor();
    expect(await stored(world.session, 'local')).toEqual({});
    expect(await stored(world.session, 'session')).toEqual({});
    expect(await granted()).not.toContain(`https://${SITE}/*`);
  });

  it('does not keep an open page from telling anew', async () => {
    await settings.close();
    const popup = await openPopup(world.session, page);
    await waitForPopup(popup, (text) => text.includes(`Badges on this page: ${FATES.length}`));
  });
});

interface Permissions {
  chrome: { permissions: { getAll(): Promise<{ origins: string[] }> } };
}
