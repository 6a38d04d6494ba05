// Beside the badge's own host others are asked: for keys, status, Profile, badge class, vocabulary, files. Each goes
// wrong in turn while all others are well.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fateOf } from '../demo/fates';
import { publicProfile } from '../demo/profile/public';
import { makeNeighbours, NEEDED, type Neighbour, YARD } from '../fixtures/neighbours';
import { type AxNode, byRole, spokenText } from './support/ax';
import { leaveBadge, openCard, waitForCard } from './support/card';
import { commandsOf } from './support/commands';
import { type Fault, type FaultyHost, startFaultyHost } from './support/faulty-host';
import { GOOD, OPEN, rest } from './support/faulty-world';
import { launch, type Session } from './support/launch';
import { waitForMarks } from './support/marks';
import { grantHosts } from './support/permissions';

const PROFILE = 'https://www.linkedin.com/in/kim-example';
const WELL = { verified: GOOD, confirmed: 'Confirmed by' };
const LOGIN = '<!doctype html><title>Harbour Hotel</title><h1>Welcome to our Wi-Fi</h1><form>Room</form>';

const says =
  (status: number, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(LOGIN);

/** What the host does wrong, and what a reader is told to do. */
const FAULTS: readonly [string, Fault, RegExp][] = [
  ['hangs up', (response) => response.destroy(), /later/],
  ['refuses (403)', says(403), /later/],
  ['wants patience (429)', says(429, { 'retry-after': '120' }), /Try again in 2 min/],
  ['is being repaired (503)', says(503), /later/],
  ['breaks off in the middle', breaksOff, /later/],
  ['is covered by a captive portal', says(200), /wants you to sign in first, do that; then check again/],
  ['is one to which one must log in first (511)', says(511), /sign in first/],
  ['redirects for ever', (response, url) => says(302, { location: url })(response, url), /later/],
];

let session: Session;
let host: FaultyHost;
let page: Page;
let all: Neighbour[];
let profile: string;
const errors: string[] = [];

beforeAll(async () => {
  all = await makeNeighbours();
  profile = publicProfile(all.map(({ has, badge }) => ({ ...fateOf('verified'), title: has, link: badge })));
  const hosts = [YARD, ...all.map((each) => each.host)];
  host = await startFaultyHost([new URL(PROFILE).host, ...hosts], well);
  session = await launch({ port: host.port });
  await grantHosts(session, hosts);
  page = await session.context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(PROFILE);
  await waitForMarks(page, all.length);
});
afterAll(async () => {
  await session?.close();
  await host?.close();
});
afterEach(() => expect(errors).toEqual([]));

describe.each(NEEDED)('the host that has %s', (has) => {
  afterAll(() => leaveBadge(page));

  it.each(FAULTS)('%s: unchecked, with what to do, until it is well', async (_how, fault, toDo) => {
    const { host: sick, verdict } = having(has);
    falls(sick, fault);
    await ask(having(has));
    const card = await settled(OPEN);
    expect(spokenText(card)).toMatch(toDo);
    await isWellAgain(WELL[verdict]);
  });
});

describe('the host that has a related file', () => {
  it('is covered by a captive portal: unchecked, not altered, until it is well', async () => {
    const { host: sick, badge } = having('a related file');
    falls(sick, says(200));
    await rest(page, badge);
    const card = await settled(OPEN);
    expect(spokenText(card)).toMatch(/sign in first/);
    await isWellAgain(GOOD);
  });
});

/** Rests on the badge at first; the card stays open, and all else is asked through it. */
async function ask({ badge }: Neighbour): Promise<void> {
  if (await openCard(page)) await askAgain();
  else await rest(page, badge);
}

/** By the keyboard, which misses no button of a card that still moves. */
async function askAgain(): Promise<void> {
  const card = await waitForCard(page, (_text, each) => byRole(each, 'button', 'Check again').length > 0);
  const [button] = byRole(card, 'button', 'Check again');
  if (button?.backendNodeId === undefined) throw new Error('the card has no button');
  await (await commandsOf(page)).send('DOM.focus', { backendNodeId: button.backendNodeId });
  await page.keyboard.press('Enter');
}

async function isWellAgain(headline: string): Promise<void> {
  host.becomes(well);
  await askAgain();
  await settled(headline);
}

/** The card once it has all its answers: while it still grows, a press may miss its button. */
function settled(headline: string): Promise<AxNode> {
  return waitForCard(page, (text) => text.includes(headline) && !text.includes('Asking who knows'));
}

/** This host goes wrong, and no other. */
function falls(sick: string, fault: Fault): void {
  host.becomes((response, url) => (new URL(url).host === sick ? fault : well)(response, url));
}

function well(response: Parameters<Fault>[0], url: string): void {
  const { origin, pathname } = new URL(url);
  const address = `${origin}${pathname}`;
  const found = all.map(({ documents }) => documents[address]).find((each) => each !== undefined);
  if (found) response.writeHead(200, { 'content-type': found.type }).end(found.body);
  else if (address === PROFILE) response.writeHead(200, { 'content-type': 'text/html' }).end(profile);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

function having(has: string): Neighbour {
  const found = all.find((each) => each.has === has);
  if (!found) throw new Error(`nobody has ${has}`);
  return found;
}

function breaksOff(response: Parameters<Fault>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"@context": ["https://', () => response.destroy());
}
