import { describe, expect, it } from 'vitest';
import { answerWorker } from '../../../src/extension/engine/answer';
import type { Report } from '../../../src/model';
import { fakeHttp, fakePorts } from '../../fixtures/http';

const CREDLY = 'https://www.credly.com/badges/0a1b2c3d-1111-4222-8333-444455556666';

/** The addresses that are asked for when a page's script says that a badge lives there. */
async function askedFor(
  url: string,
  { host, ...how }: { byHand?: boolean; pressed?: boolean; onlyHosts?: string[]; host?: string } = {},
): Promise<string[]> {
  const http = fakeHttp();
  const badge = { url, label: 'Rigging', kind: 'link', ...(host ? { host } : {}) };
  const reports = await answerWorker(
    { name: 'engine-check', badge, options: {}, byHand: false, pressed: false, ...how },
    fakePorts(http),
  );
  expect((reports as Report[]).map(({ verdict }) => verdict)).not.toContain('verified');
  return http.asked.map((each) => each.url);
}

describe('the word of a page', () => {
  it.each([
    'https://intranet.victim.example/salaries',
    'https://victim.example/logout',
    'https://www.linkedin.com/feed/',
    'http://192.168.0.1/reboot',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ])('is no order to ask for what is no badge’s address: %s', async (url) => {
    expect(await askedFor(url)).toEqual([]);
    // nor does a page gain anything by naming a host to go with it
    for (const host of ['credly', 'moodle', 'badgr-fork', 'verifierplus', 'accredible', 'constructor'])
      expect(await askedFor(url, { host, pressed: true }), host).toEqual([]);
    for (const host of ['generic', 'blockcerts']) expect(await askedFor(url, { host }), host).toEqual([]);
  });

  it('has the address of a badge asked for where its host keeps it', async () => {
    const asked = await askedFor(CREDLY);
    expect(new URL(asked[0] ?? '').hostname).toBe('api.credly.com');
    const redirected = `https://www.linkedin.com/safety/go?url=${encodeURIComponent(CREDLY)}`;
    expect(await askedFor(redirected)).toEqual(asked);
  });

  it('is not what counts where the reader’s own hand pointed, nor against the hosts that may be asked', async () => {
    expect(await askedFor('https://issuer.example/badge', { byHand: true })).toHaveLength(1);
    expect(await askedFor(CREDLY, { onlyHosts: ['badges.example'] })).toEqual([]);
  });
});

describe('a badge that only the page knows for one', () => {
  const ID = '48c47ac0-5268-45cf-b76c-b015f9a72fc4';
  const API = `https://api.accredible.com/v1/obi/badge_assertions/${ID}`;

  it('is asked about at its host’s own address, when that is all that the page cannot choose', async () => {
    expect(await askedFor(`https://learn.school.example/${ID}`, { host: 'accredible' })).toEqual([API]);
    expect(await askedFor(`https://learn.school.example/${ID}`)).toEqual([]);
    expect(await askedFor('https://learn.school.example/salaries', { host: 'accredible' })).toEqual([]);
  });

  it.each(['generic', 'blockcerts'])(
    'is asked as it stands only once the reader has pressed: %s',
    async (host) => {
      const url = 'https://robin.example/credentials/diploma';
      expect(await askedFor(url, { host })).toEqual([]);
      expect(await askedFor(url, { host, pressed: true })).toEqual([url]);
      expect(await askedFor(url, { host, pressed: true, onlyHosts: ['other.example'] })).toEqual([]);
    },
  );
});
