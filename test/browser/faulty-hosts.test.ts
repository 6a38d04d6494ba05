import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { spokenText } from './support/ax';
import { waitForCard } from './support/card';
import type { Fault } from './support/faulty-host';
import {
  BADGE,
  checkAgain,
  type FaultyWorld,
  GOOD,
  NAMELESS_BADGE,
  OPEN,
  rest,
  startFaultyWorld,
} from './support/faulty-world';
import { engineOffline, killEngine } from './support/worker';

/** Milliseconds that one request may take, and what a slow machine needs beside it. */
const LIMIT_MS = 10_000 + 5_000;

let world: FaultyWorld;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  world = await startFaultyWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  world.host.becomes(world.well);
  // a new tab and a new engine remember no answer of the test before
  await killEngine(world.session);
  page = await world.profile();
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

const answers =
  (status: number, type: string, body: string, headers: Record<string, string> = {}): Fault =>
  (response) =>
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);

const LOGIN = '<!doctype html><title>Harbour Hotel</title><h1>Welcome to our Wi-Fi</h1><form>Room</form>';
const PORTAL = { location: 'https://login.hotel-wifi.example/?from=yard' };
const NO_ANSWER = 'did not answer, so nothing could be checked. Try again later.';
const SENT_ON = 'sends on to another address, which Legible cannot see from here. Open the link';
const PATIENCE = 'Try again later.';
const DAMAGED = 'Check again later';
const NO_BADGE = 'answered with a web page where the badge should be';

/** What the host does wrong, and what a reader is told. */
const FAULTS: readonly [string, Fault, string][] = [
  ['hangs up', (response) => response.destroy(), NO_ANSWER],
  ['is a captive portal that answers 200 with a web page', answers(200, 'text/html', LOGIN), NO_BADGE],
  ['is a captive portal that leads elsewhere', answers(302, 'text/html', '', PORTAL), SENT_ON],
  ['redirects for ever', answers(302, 'text/html', '', { location: BADGE }), SENT_ON],
  ['refuses (403)', answers(403, 'text/html', 'Forbidden'), 'Ask the candidate'],
  ['wants patience (429)', answers(429, 'text/plain', 'Slow down', { 'retry-after': '120' }), 'in 2 min'],
  ['is broken (500)', answers(500, 'text/html', 'Oops'), PATIENCE],
  ['is being repaired (503)', answers(503, 'text/html', 'Back soon', { 'retry-after': 'soon' }), PATIENCE],
  ['answers something else under a good type', answers(200, 'application/json', LOGIN), NO_BADGE],
  ['answers nothing', answers(200, 'application/json', ''), DAMAGED],
];

describe('a host that', () => {
  it.each(FAULTS)('%s: unchecked, with what to do, until it is well', async (_name, fault, says) => {
    world.host.becomes(fault);
    await rest(page, BADGE);
    const card = await waitForCard(page, (text) => text.includes(OPEN));
    expect(spokenText(card)).toContain(says);
    await isWellAgain();
  });

  it('breaks off in the middle: unchecked until it is well', async () => {
    const half = world.credential.slice(0, world.credential.length / 2);
    const length = String(world.credential.length);
    world.host.becomes((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
      response.write(half, () => response.destroy());
    });
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(OPEN) && text.includes(NO_ANSWER));
    await isWellAgain();
  });

  it('has lost the second half of the file: unchecked, not altered, until it is well', async () => {
    world.host.becomes(answers(200, 'application/json', world.credential.slice(0, 900)));
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(OPEN) && text.includes(DAMAGED));
    await isWellAgain();
  });

  it('drips: unchecked within the limit', async () => {
    world.host.becomes((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 200);
      response.on('close', () => clearInterval(drip));
    });
    const begun = Date.now();
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(OPEN) && text.includes(NO_ANSWER));
    expect(Date.now() - begun).toBeLessThan(LIMIT_MS);
    await isWellAgain();
  });

  it('sends a badge under a wrong type: read all the same', async () => {
    world.host.becomes(answers(200, 'text/plain', world.credential));
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(GOOD));
  });

  it('shows a certificate that nobody vouches for: unchecked until it is well', async () => {
    world.host.showsStrangeCertificate(true);
    await rest(page, BADGE);
    const card = await waitForCard(page, (text) => text.includes(OPEN)).finally(() =>
      world.host.showsStrangeCertificate(false),
    );
    expect(spokenText(card)).toContain(NO_ANSWER);
    await isWellAgain();
  });

  it('takes no connections: unchecked until it is well', async () => {
    await world.host.down();
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(OPEN) && text.includes(NO_ANSWER));
    await world.host.up();
    await isWellAgain();
  });

  it('has a name that no resolver knows: unchecked', async () => {
    await rest(page, NAMELESS_BADGE);
    await waitForCard(page, (text) => text.includes(OPEN) && text.includes(NO_ANSWER));
  });
});

describe('a reader without a network', () => {
  it('is told so and not that the host is silent: unchecked until it is back', async () => {
    world.host.becomes(answers(500, 'text/html', 'Oops'));
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(OPEN));
    const offline = await engineOffline(world.session);
    world.host.becomes(world.well);
    await checkAgain(page);
    const card = await waitForCard(page, (text) => text.includes('no network connection'));
    expect(spokenText(card)).toContain(OPEN);
    expect(spokenText(card)).not.toContain(NO_ANSWER);
    await offline.end();
    await isWellAgain();
  });
});

async function isWellAgain(): Promise<void> {
  world.host.becomes(world.well);
  await checkAgain(page);
  await waitForCard(page, (text) => text.includes(GOOD));
}
