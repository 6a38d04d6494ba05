import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonReply } from '../demo/server';
import { issueOb3, issuerDocuments, makeIssuer } from '../fixtures/issuer';
import { axTree, byRole, click, spokenText } from './support/ax';
import { accessibilityProblems } from './support/axe';
import { hoverBadge, leaveBadge, waitForCard } from './support/card';
import type { Commands } from './support/commands';
import { waitForMarks } from './support/marks';
import { willGrant } from './support/permissions';
import { openPopup, pressIn, waitForPopup } from './support/popup';
import { addStandingHosts, BADGES, GUILD, OWNER, STANDING_URL, TRADE_LIST } from './support/standing-hosts';
import { store, stored } from './support/stored';
import { killEngine } from './support/worker';
import { startWorld, type World } from './support/world';

const TRADE = new URL(TRADE_LIST).hostname;
const APPLICANTS = 'https://app.greenhouse.io/people';

let world: World;

beforeAll(async () => {
  // the registry itself has not been allowed yet
  world = await startWorld([GUILD]);
  await addStandingHosts(world.hosts);
  await store(world.session, 'local', {
    registries: [{ kind: 'dcc-legacy', name: 'Trade Schools', url: TRADE_LIST }],
    defaultRegistries: false,
  });
});
afterAll(() => world?.close());

/** The toolbar window with the card of one badge. */
async function popupWith(link: string): Promise<Commands> {
  const page = await world.open(STANDING_URL);
  await waitForMarks(page, Object.keys(BADGES).length);
  await hoverBadge(page, link, 'Signature valid');
  await leaveBadge(page);
  const popup = await openPopup(world.session, page);
  const title = Object.entries(BADGES).find(([, address]) => address === link)?.[0] ?? '';
  await waitForPopup(popup, (text) => text.includes(title));
  await pressIn(popup, new RegExp(`: ${title}$`));
  await settled(popup);
  return popup;
}

function settled(popup: Commands, ...words: string[]) {
  return waitForPopup(
    popup,
    (text) =>
      text.includes('Signature valid') &&
      !text.includes('Asking who knows') &&
      words.every((each) => text.includes(each)),
  );
}

async function openDetails(where: Commands | Page): Promise<void> {
  const [summary] = byRole(await axTree(where), 'DisclosureTriangle', /Sources and identifiers/);
  if (!summary) throw new Error('the card has no details on who says so');
  await click(where, summary);
}

describe('a registry that the reader has not allowed', () => {
  it('is not asked; the toolbar window says how to allow it, and then it is asked', async () => {
    await willGrant(world.session, [TRADE]);
    const popup = await popupWith(BADGES.known);
    const text = spokenText(await axTree(popup));
    expect(text).toContain(
      `Trade Schools could not be asked: Legible may not ask ${TRADE} yet. Allow it in the toolbar window.`,
    );
    expect(world.hosts.askedOf(TRADE)).toEqual([]);
    await pressIn(popup, new RegExp(`Allow asking ${TRADE}`));
    await settled(popup, 'Known to Trade Schools.');
    expect(world.hosts.askedOf(TRADE)).toHaveLength(1);
    const [request] = world.hosts.askedOf(TRADE);
    for (const header of ['cookie', 'referer', 'origin', 'if-none-match'])
      expect(request?.headers).not.toHaveProperty(header);
  });
});

describe('an address that the reader types', () => {
  it('is compared, and kept nowhere', async () => {
    const popup = await popupWith(BADGES.copied);
    await typeAddress(popup, 'nobody@typed.example');
    await settled(popup, 'Not issued to the address you typed');
    await typeAddress(popup, 'somebody@else.example');
    await settled(popup, 'Issued to the address you typed');
    for (const area of ['local', 'session'] as const) {
      const kept = JSON.stringify(await stored(world.session, area));
      expect(kept).not.toMatch(/typed|else\.example/);
    }
    expect(world.hosts.asked.some(({ url }) => /else\.example|typed/.test(url))).toBe(false);
  });
});

async function typeAddress(popup: Commands, address: string): Promise<void> {
  const [field] = byRole(await axTree(popup), 'textbox', /e-mail address/);
  if (!field) throw new Error('the toolbar window has no field for an address');
  await click(popup, field);
  await popup.send('Runtime.evaluate', { expression: 'document.activeElement.select()' });
  await popup.send('Input.insertText', { text: address });
  await pressIn(popup, /^Compare$/);
}

describe('an issuer that the reader pinned', () => {
  it('is told to be the same, and then that its key is another though the name of the key is not', async () => {
    const popup = await popupWith(BADGES.mine);
    expect(await stored(world.session, 'local')).not.toHaveProperty('pins');
    await openDetails(popup);
    await pressIn(popup, /Remember this issuer/);
    await settled(popup, 'You let Legible remember this issuer on', 'Forget this issuer');
    expect(await accessibilityProblems(popup)).toEqual([]);
    const { pins } = await stored(world.session, 'local');
    expect(pins).toMatchObject([{ id: `did:web:${GUILD}`, domain: GUILD, name: 'Guild School' }]);
    expect(JSON.stringify(pins)).not.toContain(OWNER);

    const rekeyed = await makeIssuer({ did: `did:web:${GUILD}`, seed: 'another key', name: 'Guild School' });
    for (const [url, json] of Object.entries(issuerDocuments(rekeyed)))
      world.hosts.reply(url, jsonReply(json));
    const again = await issueOb3({ issuer: rekeyed, id: BADGES.mine, recipientEmail: OWNER });
    world.hosts.reply(BADGES.mine, jsonReply(again));
    await killEngine(world.session);
    const page = await world.open(STANDING_URL);
    await waitForMarks(page, Object.keys(BADGES).length);
    const card = await hoverBadge(
      page,
      BADGES.mine,
      'It uses another key than when you let Legible remember Guild School',
    );
    expect(spokenText(card)).toContain('Signature valid');
    // a page could press a button for the reader: pinning is done in the toolbar window alone
    await openDetails(page);
    const opened = await waitForCard(page, (text) => text.includes(`did:web:${GUILD}`));
    expect(byRole(opened, 'button', /Remember|Forget/)).toEqual([]);
  });
});

describe('a page that shows several people', () => {
  it('lends nobody’s address to another’s badge', async () => {
    const row = (id: string, name: string, more: string, link: string) =>
      `<tr id="${id}"><td>${name}</td><td>${more}</td><td><a href="${link}">Rigging</a></td></tr>`;
    world.hosts.reply(APPLICANTS, {
      body: `<!doctype html><html lang="en"><title>Candidates</title><main><h1>Candidates</h1><table>${row(
        'kim',
        'Kim Example',
        OWNER,
        BADGES.known,
      )}${row('sam', 'Sam Other', 'no address', BADGES.endorsed)}</table></main></html>`,
    });
    // signed with the key from before the change
    const guild = await makeIssuer({ did: `did:web:${GUILD}`, name: 'Guild School' });
    for (const [url, json] of Object.entries(issuerDocuments(guild))) world.hosts.reply(url, jsonReply(json));
    await killEngine(world.session);
    const page = await world.open(APPLICANTS);
    await openPopup(world.session, page);
    await waitForMarks(page, 2);
    await page.bringToFront();
    await page.locator('#kim a').hover();
    const own = await waitForCard(page, (text) => text.includes('Signature valid'));
    expect(spokenText(own)).toContain('Matches Issued to an e-mail address on this page');
    await leaveBadge(page);
    await page.locator('#sam a').hover();
    const other = await waitForCard(page, (text) => text.includes('Signature valid'));
    expect(spokenText(other)).toContain(
      'Not checkable This page shows several people or addresses, and it is not clear whose badge this is. Ask the candidate',
    );
  });
});
