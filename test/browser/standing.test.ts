import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type AxNode, byRole, spokenText } from './support/ax';
import { badgeLinks, leaveBadge, waitForCard } from './support/card';
import { checkAgain } from './support/faulty-world';
import { waitForMarks } from './support/marks';
import {
  ANCHOR,
  addStandingHosts,
  BADGES,
  COUNCIL,
  GUILD,
  HOSTS,
  LINKED,
  LOOK_ALIKE,
  MIDDLE,
  STANDING_URL,
  type Standing,
  statement,
  TRADE_LIST,
} from './support/standing-hosts';
import { changeStored } from './support/stored';
import { killEngine } from './support/worker';
import { startWorld, type World } from './support/world';

let world: World;
let page: Page;
let standing: Standing;

beforeAll(async () => {
  world = await startWorld(HOSTS);
  standing = await addStandingHosts(world.hosts);
  page = await world.open(STANDING_URL);
  await waitForMarks(page, Object.keys(BADGES).length);
});
afterAll(() => world?.close());
afterEach(() => leaveBadge(page));

/** Rests the mouse on a badge until its card has heard from all who were asked about the issuer. */
async function cardOf(link: string, on: Page = page): Promise<AxNode> {
  const badge = (await badgeLinks(on, link)).at(-1);
  await badge?.scrollIntoViewIfNeeded();
  await badge?.hover();
  return waitForCard(on, (text) => text.includes('Signature valid') && !text.includes('Asking who knows'));
}

const textOf = async (link: string, on?: Page) => spokenText(await cardOf(link, on));

describe('who knows the issuer', () => {
  it('is asked of nobody before the reader means a badge', async () => {
    await page.waitForTimeout(1000);
    const registries = [ANCHOR, MIDDLE, 'trade-schools.example', 'digitalcredentials.github.io'];
    expect(registries.flatMap((host) => world.hosts.askedOf(host))).toEqual([]);
  });

  it('a federation of two levels is climbed down by signatures, ES256 above and EdDSA below', async () => {
    const text = await textOf(BADGES.known);
    expect(text).toContain('Known to School Federation. Its name there is “Guild School”.');
    expect(text).toContain(`Asked ${MIDDLE} on `);
    expect(world.hosts.askedOf(ANCHOR).length).toBeGreaterThan(1);
  });

  it('a name that a registry has otherwise is told, and so is a registry that is gone', async () => {
    const text = await textOf(BADGES.known);
    expect(text).toContain(
      'Known to Trade Schools. Trade Schools calls it “The Guild School of Rigging”; the credential says “Guild School”.',
    );
    expect(text).toContain('Gone Registry could not be asked: gone-registry.example could not be reached');
  });

  it('an issuer that a registry does not list is told as such', async () => {
    const text = await textOf(BADGES.linked);
    expect(text).toContain('Trade Schools does not list it.');
    expect(text).not.toContain('Known to');
  });

  it('a statement of the federation that was tampered with counts for nothing', async () => {
    const { url, jwt } = standing.statement;
    const [header, payload = '', signature] = jwt.split('.');
    const claims = Buffer.from(payload, 'base64url').toString().replace('Guild School', 'Royal School');
    const body = [header, Buffer.from(claims).toString('base64url'), signature].join('.');
    world.hosts.reply(url, statement({ body }));
    await changeStored(world.session, 'session', 'registry-answer:', () => null);
    await killEngine(world.session);
    const other = await world.open(STANDING_URL);
    const text = await textOf(BADGES.known, other);
    expect(text).toContain('School Federation could not be asked:');
    expect(text).toContain('was altered or is signed by somebody else');
    world.hosts.reply(url, statement({ body: jwt }));
    await other.close();
  });

  it('a list that has not changed is not sent again, and its date is new', async () => {
    await textOf(BADGES.known);
    const twoDaysAgo = Date.now() - 2 * 86_400_000;
    await changeStored(world.session, 'session', 'registry-answer:', (value) =>
      value ? { ...value, askedAt: twoDaysAgo } : null,
    );
    await killEngine(world.session);
    const later = await world.open(STANDING_URL);
    const text = await textOf(BADGES.known, later);
    const host = new URL(TRADE_LIST).hostname;
    expect(world.hosts.askedOf(host).at(-1)?.headers).toHaveProperty('if-none-match', '"version-1"');
    expect(text).toContain(`Asked ${host} on ${new Date().toISOString().slice(0, 10)}`);
    expect(text).not.toContain('out of date');
    // nobody else gets a version mark back: it would know the browser again
    const others = world.hosts.asked.filter(({ headers }) => 'if-none-match' in headers);
    expect(new Set(others.map((asked) => asked.host))).toEqual(new Set([host]));
    await later.close();
  });

  it('a registry that has gone away is stood in for by what it said last, which is told to be old', async () => {
    await textOf(BADGES.known);
    world.hosts.reply(TRADE_LIST, 'unreachable');
    const twoDaysAgo = Date.now() - 2 * 86_400_000;
    await changeStored(world.session, 'session', 'registry-answer:', (value) =>
      value ? { ...value, askedAt: twoDaysAgo } : null,
    );
    await killEngine(world.session);
    const later = await world.open(STANDING_URL);
    const text = await textOf(BADGES.known, later);
    expect(text).toContain('trade-schools.example does not answer now; this is what it said last.');
    expect(text).toContain(`on ${new Date(twoDaysAgo).toISOString().slice(0, 10)}`);
    expect(text).toContain('That answer is out of date');
    await later.close();
  });
});

describe('“Check again”', () => {
  it('asks registries, the issuer’s site and endorsers anew, once each; another look asks nobody', async () => {
    const hosts = ['digitalcredentials.github.io', new URL(TRADE_LIST).host, ANCHOR, MIDDLE, GUILD, COUNCIL];
    const counts = () => hosts.map((host) => world.hosts.askedOf(host).length);
    await textOf(BADGES.endorsed);
    await leaveBadge(page);
    const before = counts();
    await textOf(BADGES.endorsed);
    expect(counts()).toEqual(before);
    const from = world.hosts.asked.length;
    await checkAgain(page);
    await expect.poll(() => counts().every((count, at) => count > (before[at] ?? 0))).toBe(true);
    await waitForCard(page, (text) => text.includes(COUNCIL) && !text.includes('Asking who knows'));
    const site = `https://${GUILD}/.well-known/did-configuration.json`;
    const anew = world.hosts.asked.slice(from).map(({ url }) => url);
    for (const url of [site, TRADE_LIST]) expect(anew.filter((each) => each === url)).toHaveLength(1);
  });
});

describe('which domain stands behind it', () => {
  it('a site that says the identifier is its own is shown first', async () => {
    const text = await textOf(BADGES.linked);
    expect(text).toContain(`${LINKED} says that the issuer’s identifier is its own.`);
    expect(text.indexOf(LINKED)).toBeLessThan(text.indexOf('Linked School'));
  });

  it('a site and an identifier that name each other are told to', async () => {
    expect(await textOf(BADGES.mine)).toContain(
      `${GUILD} says that the issuer’s identifier is its own, and the identifier names ${GUILD}.`,
    );
  });

  it('a look-alike is shown as it is written and as it is meant to be read', async () => {
    const text = await textOf(BADGES.lookAlike);
    const { hostname } = new URL(LOOK_ALIKE);
    expect(hostname).toMatch(/^xn--/);
    expect(text.replace('( guild', '(guild').replace('example )', 'example)')).toContain(
      `${hostname} (guild-schооl.example) Guild School`,
    );
    expect(text).toMatch(/mixes letters of Latin, Cyrillic: beware of imitation/);
    expect(text).toContain(`looks like ${GUILD}, which is listed, but is another domain`);
  });
});

describe('who else vouches for it', () => {
  it('an endorsement counts when it holds; a tampered one is told and its words are not shown', async () => {
    const text = await textOf(BADGES.endorsed);
    expect(text).toContain(`${COUNCIL} (“Trades Council”) endorses its issuer.`);
    expect(text).toContain('Its examiners know their trade.');
    expect(text).toContain(
      `${COUNCIL} (“Trades Council”) vouches for its quality: Accredited Training Provider`,
    );
    expect(text).toContain('an endorsement that was altered or is signed by somebody else than it says');
    expect(text).not.toContain('We think the world');
  });
});

describe('whose badge it is', () => {
  it('one’s own matches, one copied from somebody else differs', async () => {
    expect(await textOf(BADGES.mine)).toContain('Matches Issued to an e-mail address on this page (k');
    await leaveBadge(page);
    const copied = await cardOf(BADGES.copied);
    expect(spokenText(copied)).toContain('Differs Not issued to any of the 1 address(es) on this page');
    expect(byRole(copied, 'textbox')).toEqual([]);
  });
});
