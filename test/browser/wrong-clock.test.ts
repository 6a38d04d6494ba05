import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { issueOb3, makeIssuer } from '../fixtures/issuer';
import { spokenText } from './support/ax';
import { leaveBadge, waitForCard } from './support/card';
import {
  BADGE,
  checkAgain,
  FAULTY,
  type FaultyWorld,
  GOOD,
  rest,
  startFaultyWorld,
} from './support/faulty-world';
import { setEngineClock } from './support/worker';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

let world: FaultyWorld;
let page: Page;
const errors: string[] = [];

const fromNow = (ms: number) => new Date(Date.now() + ms).toISOString().replace(/\.\d+Z/, 'Z');

beforeAll(async () => {
  world = await startFaultyWorld();
  const issuer = await makeIssuer({ did: 'did:key', seed: 'wrong clock' });
  const begun = fromNow(-DAY_MS);
  const dates = { validFrom: begun, created: begun, validUntil: fromNow(30 * DAY_MS) };
  const body = JSON.stringify(await issueOb3({ issuer, id: BADGE, ...dates }));
  world.host.becomes((response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body));
  page = await world.profile();
  page.on('pageerror', ({ message }) => errors.push(message));
});
afterAll(() => world?.close());
afterEach(() => leaveBadge(page));

it.each([
  ['a year behind', -YEAR_MS, 'Genuine, but not valid before', 'seems to be behind'],
  ['a year ahead', YEAR_MS, 'Genuine, but expired on', 'seems to be ahead'],
])(
  'a clock that is %s makes no badge bad: the card says to set it, and then it holds',
  async (_how, ms, headline, clock) => {
    await rest(page, BADGE);
    await waitForCard(page, (text) => text.includes(GOOD));
    await setEngineClock(world.session, ms);
    await checkAgain(page);
    const card = await waitForCard(page, (text) => text.includes(headline));
    const today = new Date().toISOString().slice(0, 10);
    expect(spokenText(card)).toContain(`This device’s clock ${clock}: ${FAULTY} says that it is ${today}`);
    expect(spokenText(card)).toContain('Set the clock and check again.');
    await setEngineClock(world.session, 0);
    await checkAgain(page);
    await waitForCard(page, (text) => text.includes(GOOD));
    expect(errors).toEqual([]);
  },
);
